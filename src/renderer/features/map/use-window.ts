import { useCallback, useEffect, useState, type RefObject } from "react";

/** Lines beyond the edges that are there already, so that nothing flashes while scrolling. */
const SPARE = 8;

/** Which lines of a long list are in sight, all of one height, so that only those are in the page. */
export function useWindow(
  frame: RefObject<HTMLElement | null>,
  count: number,
  height: number,
): { readonly first: number; readonly last: number; readonly scrollTo: (row: number) => void } {
  const [sight, setSight] = useState({ top: 0, height: 600 });
  useEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    const look = (): void => setSight({ top: element.scrollTop, height: element.clientHeight });
    const watch = new ResizeObserver(look);
    watch.observe(element);
    element.addEventListener("scroll", look, { passive: true });
    return () => {
      watch.disconnect();
      element.removeEventListener("scroll", look);
    };
  }, [frame]);
  const scrollTo = useCallback(
    (row: number): void => {
      const element = frame.current;
      if (element === null) return;
      const top = row * height;
      if (top < element.scrollTop) element.scrollTo({ top: top - 4 });
      else if (top + height > element.scrollTop + element.clientHeight)
        element.scrollTo({ top: top + height - element.clientHeight + 4 });
    },
    [frame, height],
  );
  const first = Math.max(0, Math.min(Math.floor(sight.top / height) - SPARE, count));
  const last = Math.min(count, Math.ceil((sight.top + sight.height) / height) + SPARE);
  return { first, last: Math.max(first, last), scrollTo };
}
