import { useEffect, useEffectEvent, useRef } from "react";

/**
 * Enter in a field with a list that follows what is typed: chooses at once, or as soon as the list is of what stands in
 * the field. So a fast hand never chooses from the list of its first letters.
 *
 * @param isPending the list is still of an earlier text
 */
export function useEnter(text: string, isPending: boolean, choose: () => void): () => void {
  const wanted = useRef<string | null>(null);
  const act = useEffectEvent(choose);
  useEffect(() => {
    if (wanted.current === null || isPending) return;
    const isSame = wanted.current === text;
    wanted.current = null;
    if (isSame) act();
  }, [isPending, text]);
  return () => {
    if (isPending) wanted.current = text;
    else choose();
  };
}
