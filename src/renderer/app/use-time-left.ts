import { useEffect, useRef, useState } from "react";
import type { Progress } from "../../contract/message.ts";
import { secondsLeft, type Seen } from "./time-left.ts";

type Step = { readonly step: string; readonly first: Seen };

/** Seconds that the step of a long answer still takes, as said aloud; null while that cannot be said. */
export function useTimeLeft(progress: Progress | null): number | null {
  const begun = useRef<Step | null>(null);
  const [left, setLeft] = useState<number | null>(null);
  useEffect(() => {
    if (progress === null) return;
    const now = { at: performance.now(), done: progress.done };
    const before = begun.current;
    // A step that begins anew counts from nothing.
    const isSame = before?.step === progress.step && before.first.done <= progress.done;
    const first = isSame ? before.first : now;
    begun.current = { step: progress.step, first };
    setLeft(secondsLeft(first, now, progress.total));
  }, [progress]);
  return left;
}
