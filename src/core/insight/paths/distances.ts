import type { PeoplePairs } from "../../network/people-pairs.ts";

/** Stands for "not within the bound", also for someone who cannot be reached at all. */
export const FAR = -1;

/** Holds until the finder that gave it is asked again. */
export type Distances = {
  /** For each person the steps from the nearest source, or {@link FAR}. */
  readonly steps: Int32Array;
  /** Who was reached, the sources first, then by distance. */
  readonly reached: Uint32Array;
};

export type DistanceFinder = (sources: Iterable<number>, bound?: number) => Distances;

/**
 * How many steps everyone is from the nearest of some people, as far as a bound: breadth first.
 *
 *     d(S, i) = min over s in S of the number of ties on the shortest way from s to i; 0 for the sources
 *
 * People are numbers of the compressed index. One finder keeps its memory for the next question, which
 * costs only what lies within the bound: O(ties of those reached), O(n) once.
 */
export function distanceFinder({ people, starts, neighbours }: PeoplePairs): DistanceFinder {
  const steps = new Int32Array(people).fill(FAR);
  const queue = new Uint32Array(people);
  let end = 0;
  return (sources, bound = Infinity) => {
    for (let at = 0; at < end; at += 1) steps[queue[at]!] = FAR;
    end = 0;
    for (const source of sources) {
      if (steps[source] !== FAR) continue;
      steps[source] = 0;
      queue[end++] = source;
    }
    for (let at = 0; at < end; at += 1) {
      const person = queue[at]!;
      const next = steps[person]! + 1;
      if (next > bound) break;
      for (let place = starts[person]!; place < starts[person + 1]!; place += 1) {
        const other = neighbours[place]!;
        if (steps[other] !== FAR) continue;
        steps[other] = next;
        queue[end++] = other;
      }
    }
    return { steps, reached: queue.subarray(0, end) };
  };
}

/**
 * The steps between the nearest two of two groups of people; {@link FAR} beyond the bound, 0 for someone in both.
 * O(ties of those nearer than the answer).
 */
export function stepsBetween(
  find: DistanceFinder,
  a: Iterable<number>,
  b: Iterable<number>,
  bound = Infinity,
): number {
  const { steps } = find(a, bound);
  let nearest = FAR;
  for (const person of b) {
    const found = steps[person]!;
    if (found !== FAR && (nearest === FAR || found < nearest)) nearest = found;
  }
  return nearest;
}
