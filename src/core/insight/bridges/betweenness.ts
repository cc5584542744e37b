import { Bug } from "../../model/bug.ts";
import type { PeoplePairs } from "../../network/people-pairs.ts";

/** The network as betweenness needs it: without weights, so that its memory can be shared by threads. */
export type Neighbourhood = Pick<PeoplePairs, "starts" | "neighbours">;

/** Every how many-th person is a source, and which comes first. */
export type Sources = { readonly from: number; readonly step: number };

/**
 * How much of what people tell each other would pass over each of them.
 *
 *     B_v = sum over pairs s < t of sigma_st(v) / sigma_st
 *
 * sigma_st: shortest ways from s to t, sigma_st(v): those with v inside. Each pair once, not normalised;
 * networkx's `betweenness_centrality(normalized=False)`. The part of the sources `from`, `from + step`, ...:
 * the parts of all `from` below `step` add up to B. Each gives half of its dependencies, as every pair is
 * met from either end.
 *
 * Neighbours in a search by breadth lie at most one level apart. So while no later level is known, the
 * sum over all neighbours is the sum over those one level nearer (ways counted forwards), and, backwards,
 * over those one level further (what they hand on): no comparing, which is what makes it fast.
 *
 * @param each called after every source
 * @returns one per person, in pairs, [0, (n - 1)(n - 2) / 2]
 * @throws Bug where two people have over 1e308 shortest ways
 * O(n m) for all sources; O(n) memory. Brandes 2001, Journal of Mathematical Sociology 25:163.
 */
export function betweenness(
  { starts, neighbours }: Neighbourhood,
  { from, step }: Sources,
  each: () => void = () => {},
): Float64Array {
  const people = starts.length - 1;
  const passing = new Float64Array(people);
  const search = searcher(people);
  for (let source = from; source < people; source += step) {
    const levels = search.forwards(source, starts, neighbours);
    search.backwards(levels, { starts, neighbours, passing });
    each();
  }
  if (!passing.every(Number.isFinite)) throw new Bug("Too many shortest ways to count.");
  return passing;
}

type Backwards = Neighbourhood & { readonly passing: Float64Array };

function searcher(people: number) {
  const queue = new Uint32Array(people + 1);
  const found = new Uint8Array(people);
  /** Number of shortest ways from the source; 0 where no level before the present one has it. */
  const ways = new Float64Array(people);
  /** What a person hands on to each way that leads to them: (1 + their dependency) / ways. */
  const handed = new Float64Array(people);
  /** Values of a level, put in place when all of it is known. */
  const waiting = new Float64Array(people);
  const bounds = new Uint32Array(people + 2);
  return {
    /** Fills the queue level by level, and the ways to each; returns the number of levels. */
    forwards(source: number, starts: Uint32Array, neighbours: Uint32Array): number {
      found.fill(0);
      ways.fill(0);
      handed.fill(0);
      queue[0] = source;
      found[source] = 1;
      ways[source] = 1;
      let levels = 1;
      let begin = 0;
      let end = 1;
      bounds[1] = 1;
      while (begin < end) {
        let tail = end;
        for (let place = begin; place < end; place += 1) {
          const person = queue[place]!;
          const last = starts[person + 1]!;
          for (let arc = starts[person]!; arc < last; arc += 1) {
            const other = neighbours[arc]!;
            // Written always, kept only when new.
            queue[tail] = other;
            tail += 1 - found[other]!;
            found[other] = 1;
          }
        }
        for (let place = end; place < tail; place += 1) {
          const person = queue[place]!;
          const last = starts[person + 1]!;
          let sum = 0;
          for (let arc = starts[person]!; arc < last; arc += 1) sum += ways[neighbours[arc]!]!;
          waiting[place] = sum;
        }
        for (let place = end; place < tail; place += 1) ways[queue[place]!] = waiting[place]!;
        begin = end;
        end = tail;
        if (begin < end) {
          levels += 1;
          bounds[levels] = end;
        }
      }
      return levels;
    },
    /** Hands on from the furthest level to the one next to the source. */
    backwards(levels: number, { starts, neighbours, passing }: Backwards): void {
      for (let level = levels; level > 1; level -= 1) {
        const begin = bounds[level - 1]!;
        const end = bounds[level]!;
        for (let place = begin; place < end; place += 1) {
          const person = queue[place]!;
          const last = starts[person + 1]!;
          let sum = 0;
          for (let arc = starts[person]!; arc < last; arc += 1) sum += handed[neighbours[arc]!]!;
          waiting[place] = sum;
        }
        for (let place = begin; place < end; place += 1) {
          const person = queue[place]!;
          const sum = waiting[place]!;
          passing[person]! += (ways[person]! * sum) / 2;
          handed[person] = 1 / ways[person]! + sum;
        }
      }
    },
  };
}
