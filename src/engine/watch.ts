import type { Progress } from "../contract/message.ts";
import { Failure } from "../core/model/failure.ts";
import type { Watch } from "../core/network/watch.ts";

/** How a long task is followed and stopped. */
export type TaskWatch = {
  readonly onProgress: (progress: Progress) => void;
  readonly isCancelled: () => boolean;
};

/** The same for a calculation, which is one step of the task. */
export function stepWatch(
  { isCancelled, onProgress }: TaskWatch,
  step: string,
  unit: Progress["unit"] = "steps",
): Watch {
  return {
    cancelled: isCancelled,
    progress: (done, total) => onProgress({ step, done, total, unit }),
  };
}

/** @throws Failure `cancelled` when nobody waits for the result any more */
export function checkCancelled(watch: TaskWatch): void {
  if (watch.isCancelled()) throw new Failure("cancelled");
}

/** Lets through at most about thirty reports a second: more than an eye sees only costs time. */
export function paced(onProgress: (progress: Progress) => void): (progress: Progress) => void {
  let last = 0;
  let step = "";
  return (progress) => {
    const now = performance.now();
    if (progress.step === step && now - last < 33 && progress.done !== progress.total) return;
    last = now;
    step = progress.step;
    onProgress(progress);
  };
}
