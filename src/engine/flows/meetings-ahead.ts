import { Worker } from "node:worker_threads";
import type { MeetAmong } from "../../core/insight/meet/meet-among.ts";
import type { Meeting } from "../../core/insight/meet/meet.ts";
import { Failure } from "../../core/model/failure.ts";
import { step, type Watch } from "../../core/network/watch.ts";

export type MeetingsWork = {
  readonly among: MeetAmong;
  readonly limit: number;
  readonly seed: number;
  /** In shared memory, at {@link DONE}, {@link TOTAL}, {@link STOP}. */
  readonly counters: Int32Array;
};

/** How far it is, of how much. */
export const DONE = 0;
export const TOTAL = 1;
/** Not 0 when nobody waits for it any more. */
export const STOP = 2;

/** People who should meet, being looked for by a thread of their own while this one goes on. */
export type MeetingsAhead = {
  /** @throws Failure `cancelled` */
  readonly found: (watch: Watch) => Promise<Meeting[]>;
  /** Lets the thread end without waiting for what it finds. */
  readonly stop: () => void;
};

const file = new URL(
  import.meta.url.endsWith(".ts") ? "./meetings-worker.ts" : "./meetings-worker.js",
  import.meta.url,
);

/** The same is found as in this thread (meet.ts). */
export function meetingsAhead(work: Omit<MeetingsWork, "counters">): MeetingsAhead {
  const counters = new Int32Array(new SharedArrayBuffer(3 * 4));
  const worker = new Worker(file, { workerData: { ...work, counters } satisfies MeetingsWork });
  const told = new Promise<Meeting[] | null>((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", () => resolve(null));
  });
  // Its failure is told when it is waited for.
  told.catch(() => {});
  const stop = (): void => void Atomics.store(counters, STOP, 1);
  return {
    stop,
    async found(watch) {
      const looking = setInterval(() => {
        if (watch.cancelled()) stop();
        else
          watch.progress(Atomics.load(counters, DONE), Math.max(1, Atomics.load(counters, TOTAL)));
      }, 30);
      try {
        const found = await told;
        if (found === null) throw new Failure("cancelled");
        step(watch, 1, 1);
        return found;
      } finally {
        clearInterval(looking);
      }
    },
  };
}
