import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { pairsOfOthers } from "../../core/insight/bridges/bridges.ts";
import { CONFIDENCE, samplingError } from "../../core/insight/bridges/sampling-error.ts";
import { Failure } from "../../core/model/failure.ts";
import type { PeoplePairs } from "../../core/network/people-pairs.ts";
import { step, type Watch } from "../../core/network/watch.ts";
import { DONE, PARTS, STOP, takeParts, type SharedWork } from "./parts.ts";

export type Betweenness = {
  /** Of each person, in pairs. */
  readonly passing: Float64Array;
  /** null where it is exact. */
  readonly sampled: {
    readonly pairs: number;
    readonly error: number;
    readonly confidence: number;
    readonly seed: number;
  } | null;
};

export type Spread = {
  readonly seed: number;
  readonly watch: Watch;
  /** People times tied pairs up to which it is exact. */
  readonly mostExact?: number;
  /** How many pairs are drawn beyond that; a multiple of {@link PARTS}. */
  readonly drawn?: number;
  readonly threads?: number;
};

/** About five seconds on two cores: 10,000 people with 60,000 ties. */
const MOST_EXACT = 6e8;
/** An error of 0.0013 where the one most between others lies on a hundredth of all ways, 0.0065 on half of them. */
const DRAWN = 160_000;
/** Less work than this, in people times ties, is done before a thread has started. */
const FOR_THREADS = 2e7;

/**
 * Betweenness on all cores: exact where people times ties is at most `mostExact`, else sampled.
 * The same seed gives the same figures, whatever the number of threads.
 *
 * @throws Failure `cancelled`
 */
export async function spreadBetweenness(
  { people, count, starts, neighbours }: PeoplePairs,
  { seed, watch, mostExact = MOST_EXACT, drawn = DRAWN, threads }: Spread,
): Promise<Betweenness> {
  const exact = people * count <= mostExact;
  const work: SharedWork = {
    starts: shared(Uint32Array, starts),
    neighbours: shared(Uint32Array, neighbours),
    results: new Float64Array(new SharedArrayBuffer(PARTS * people * 8)),
    counters: new Int32Array(new SharedArrayBuffer(3 * 4)),
    sampled: exact ? null : { seeds: seedsOf(seed), pairs: Math.ceil(drawn / PARTS) },
  };
  const alone = exact && people * count < FOR_THREADS;
  await onThreads(work, {
    threads: Math.min(threads ?? (alone ? 1 : availableParallelism()), PARTS),
    watch,
    total: exact ? people : PARTS * work.sampled!.pairs,
  });
  return exact
    ? { passing: addUp(work.results, people), sampled: null }
    : estimate(work, people, seed);
}

function shared(make: typeof Uint32Array, values: Uint32Array): Uint32Array {
  const copy = new make(new SharedArrayBuffer(values.byteLength));
  copy.set(values);
  return copy;
}

function seedsOf(seed: number): number[] {
  const random = xoroshiro128plus(seed);
  return Array.from({ length: PARTS }, () => uniformInt(random, 0, 0x7fff_ffff));
}

type Follow = { readonly threads: number; readonly watch: Watch; readonly total: number };

/** This thread does its share too; the others are started for the rest, and end with it. */
async function onThreads(work: SharedWork, { threads, watch, total }: Follow): Promise<void> {
  const { counters } = work;
  const follow = (): void => step(watch, Atomics.load(counters, DONE), total);
  const helpers = Array.from({ length: threads - 1 }, () => helper(work));
  const looking = setInterval(() => {
    if (watch.cancelled()) Atomics.store(counters, STOP, 1);
  }, 20);
  try {
    takeParts(work, follow);
    await Promise.all(helpers);
  } catch (error) {
    // Those who are still at it stop, and are waited for.
    Atomics.store(counters, STOP, 1);
    await Promise.allSettled(helpers);
    throw error;
  } finally {
    clearInterval(looking);
  }
  if (Atomics.load(counters, STOP) !== 0) throw new Failure("cancelled");
  follow();
}

const file = new URL(
  import.meta.url.endsWith(".ts") ? "./betweenness-worker.ts" : "./betweenness-worker.js",
  import.meta.url,
);

function helper(work: SharedWork): Promise<void> {
  const worker = new Worker(file, { workerData: work });
  const ended = new Promise<void>((resolve, reject) => {
    worker.once("error", reject);
    worker.once("exit", () => resolve());
  });
  // Its failure is told when it is waited for, which is after this thread's own share.
  ended.catch(() => {});
  return ended;
}

function addUp(results: Float64Array, people: number): Float64Array {
  const sums = new Float64Array(people);
  for (let part = 0; part < PARTS; part += 1)
    for (let person = 0; person < people; person += 1)
      sums[person]! += results[part * people + person]!;
  return sums;
}

function estimate(work: SharedWork, people: number, seed: number): Betweenness {
  const pairs = PARTS * work.sampled!.pairs;
  const hits = Uint32Array.from(addUp(work.results, people));
  // A hit is for a pair of all people; betweenness is of all pairs, so no more than those of others.
  const scale = (people * (people - 1)) / 2 / pairs;
  const most = pairsOfOthers(people);
  return {
    passing: Float64Array.from(hits, (hit) => Math.min(most, hit * scale)),
    sampled: { pairs, error: samplingError(hits, { pairs }), confidence: CONFIDENCE, seed },
  };
}
