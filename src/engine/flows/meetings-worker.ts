import { parentPort, workerData } from "node:worker_threads";
import { meetAmong } from "../../core/insight/meet/meet.ts";
import { DONE, STOP, TOTAL, type MeetingsWork } from "./meetings-ahead.ts";

/** A thread that looks for people who should meet, tells them, and ends; without a word when it is stopped. */
const { among, limit, seed, counters } = workerData as MeetingsWork;

class Stopped extends Error {}

try {
  const found = meetAmong(among, {
    limit,
    seed,
    watch: {
      cancelled: () => {
        if (Atomics.load(counters, STOP) !== 0) throw new Stopped();
        return false;
      },
      progress: (done, total) => {
        Atomics.store(counters, DONE, done);
        Atomics.store(counters, TOTAL, total);
      },
    },
  });
  parentPort!.postMessage(found);
} catch (error) {
  if (!(error instanceof Stopped)) throw error;
}
