import { Failure } from "../model/failure.ts";

/** How a long calculation is followed and stopped; both are asked often and must answer at once. */
export type Watch = {
  readonly cancelled: () => boolean;
  readonly progress: (done: number, total: number) => void;
};

/** For a calculation that nobody follows. */
export const UNWATCHED: Watch = { cancelled: () => false, progress: () => {} };

/**
 * Tells how far a calculation is.
 *
 * @throws Failure `cancelled` when nobody waits for the result any more
 */
export function step(watch: Watch, done: number, total: number): void {
  if (watch.cancelled()) throw new Failure("cancelled");
  watch.progress(done, total);
}
