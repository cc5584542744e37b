import type { PeoplePairs } from "../../network/people-pairs.ts";

/** What lies between two people who are not tied. */
export type BetweenThem = {
  /** Acquaintances of both. */
  readonly shared: number;
  /** Acquaintances of one, not shared, who know an acquaintance of the other; of the side that has more of them. */
  readonly around: number;
};

/**
 * Why a tie between two people is expected: whom both know, and how far people around one know people around the other.
 * O(ties of the acquaintances of both).
 */
export function betweenThem(pairs: PeoplePairs, a: number, b: number): BetweenThem {
  const ofA = new Set(acquaintances(pairs, a));
  const ofB = new Set(acquaintances(pairs, b));
  const knowing = (from: ReadonlySet<number>, to: ReadonlySet<number>): number =>
    [...from].filter(
      (person) => !to.has(person) && acquaintances(pairs, person).some((one) => to.has(one)),
    ).length;
  return {
    shared: [...ofA].filter((person) => ofB.has(person)).length,
    around: Math.max(knowing(ofA, ofB), knowing(ofB, ofA)),
  };
}

function acquaintances({ starts, neighbours }: PeoplePairs, person: number): Uint32Array {
  return neighbours.subarray(starts[person], starts[person + 1]);
}
