import { betweenness } from "../../core/insight/bridges/betweenness.ts";
import { sampledBetweenness } from "../../core/insight/bridges/sampled-betweenness.ts";

/**
 * The work is always cut into as many parts, whatever the number of threads, and their results are added
 * in order: sums of decimals depend on it, and the same workspace must give the same figures on every machine.
 */
export const PARTS = 8;

/** What the threads share; all of it lies in shared memory. */
export type SharedWork = {
  readonly starts: Uint32Array;
  readonly neighbours: Uint32Array;
  /** For each part one figure per person. */
  readonly results: Float64Array;
  /** At {@link NEXT}, {@link DONE}, {@link STOP}. */
  readonly counters: Int32Array;
  /** null: exact; else a seed for each part, and how many pairs each draws. */
  readonly sampled: { readonly seeds: readonly number[]; readonly pairs: number } | null;
};

/** The part that nobody has taken yet. */
export const NEXT = 0;
/** Sources, or drawn pairs, that are done. */
export const DONE = 1;
/** Not 0 when nobody waits for the result any more. */
export const STOP = 2;

/** Ends the work of a thread when nobody waits for it. */
class Stopped extends Error {}

/**
 * Takes parts until none is left, or until it is to stop.
 *
 * @param each called after every source or drawn pair; what it throws goes on, and stops the others too
 */
export function takeParts(work: SharedWork, each: () => void = () => {}): void {
  const { counters, results, starts } = work;
  const people = starts.length - 1;
  const done = (): void => {
    if (Atomics.load(counters, STOP) !== 0) throw new Stopped();
    Atomics.add(counters, DONE, 1);
    each();
  };
  try {
    for (;;) {
      const part = Atomics.add(counters, NEXT, 1);
      if (part >= PARTS) return;
      results.set(partOf(work, part, done), part * people);
    }
  } catch (error) {
    Atomics.store(counters, STOP, 1);
    if (!(error instanceof Stopped)) throw error;
  }
}

function partOf(work: SharedWork, part: number, each: () => void): Float64Array | Uint32Array {
  const { sampled } = work;
  return sampled === null
    ? betweenness(work, { from: part, step: PARTS }, each)
    : sampledBetweenness(work, { pairs: sampled.pairs, seed: sampled.seeds[part]! }, each);
}
