import type { PeoplePairs } from "../../network/people-pairs.ts";

/** Contact of two groups of people, by their places; null where nobody is known of one of them. */
export type ContactFinder = (a: readonly number[], b: readonly number[]) => number | null;

/**
 * How near two groups of people are: the contact of the nearest two of them.
 *
 *     2^(1 - d)      d: ties on the shortest way; 1 for d <= 1, 0 where there is no way
 *
 * No unit, [0, 1]; null, counted as 0, where nobody is known of one of the groups. Two searches meet in the middle, the
 * smaller edge going on: O(ties of those within half the way). One finder keeps its memory for the next question.
 * This project.
 */
export function contactFinder(pairs: PeoplePairs): ContactFinder {
  const sides = [sideIn(pairs), sideIn(pairs)] as const;
  return (a, b) => {
    if (a.length === 0 || b.length === 0) return null;
    const [one, other] = sides;
    one.start(a);
    other.start(b);
    if (one.edge().some((person) => other.has(person))) return 1;
    for (let steps = 1; ; steps += 1) {
      const [near, far] = one.edge().length <= other.edge().length ? [one, other] : [other, one];
      if (near.edge().length === 0) return 0;
      if (near.grow(far)) return 2 ** (1 - steps);
    }
  };
}

/** One search, step by step. */
function sideIn({ people, starts, neighbours }: PeoplePairs) {
  const seenIn = new Uint32Array(people);
  let search = 0;
  let edge: number[] = [];
  const has = (person: number): boolean => seenIn[person] === search;
  return {
    has,
    edge: (): readonly number[] => edge,
    start(sources: readonly number[]): void {
      search += 1;
      edge = [...new Set(sources)];
      for (const person of edge) seenIn[person] = search;
    },
    /** Goes one step on; whether it meets the other search. */
    grow(far: { readonly has: (person: number) => boolean }): boolean {
      const next: number[] = [];
      for (const person of edge)
        for (let at = starts[person]!; at < starts[person + 1]!; at += 1) {
          const other = neighbours[at]!;
          if (far.has(other)) return true;
          if (seenIn[other] === search) continue;
          seenIn[other] = search;
          next.push(other);
        }
      edge = next;
      return false;
    },
  };
}
