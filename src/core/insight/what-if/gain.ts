import { NO_DEPARTMENT } from "../../network/department-level.ts";
import type { PeoplePairs } from "../../network/people-pairs.ts";
import { distanceFinder, FAR, type Distances } from "../paths/distances.ts";
import { nearRows } from "./near-rows.ts";

/** What one introduction adds to the reach summed over people (reach.ts). */
export type Gain = { readonly two: number; readonly three: number };

export type GainFinder = {
  /** What a tie between two people would add; nothing where they are tied already, or the same. */
  readonly of: (a: number, b: number) => Gain;
  /** Calls for every pair of which the reach would change, each once. */
  readonly forEachNew: (a: number, b: number, see: NewPair) => void;
};

/** Two people who come within two steps, within three, or both. */
export type NewPair = (one: number, other: number, inTwo: boolean, inThree: boolean) => void;

/**
 * What introductions would add, without counting everybody's reach again: a tie between a and b brings only pairs
 * together of which the one is p steps from a, the other q from b, with p + q + 1 <= 3.
 *
 *     gain_k(a, b) = 2 |{ {i, j} : d(a, i) + 1 + d(b, j) <= k < d(i, j), g(i) other than g(j) }|
 *
 * A pair that comes in both ways round has d(i, j) <= 2 already: of d(a, i) + d(a, j) and d(b, i) + d(b, j), which
 * sum to at most 4, one is at most 2. So none is counted twice.
 *
 * @param ofPerson g(i), NO_DEPARTMENT for people who are not compared
 * @returns people summed over people, [0, n²]; always even
 * O(people within two steps of a and of b + ties of a x ties of b), and once for each neighbour of the one with fewest
 * ties what lies within three steps of it.
 */
export function gainFinder(pairs: PeoplePairs, ofPerson: Int32Array): GainFinder {
  const findA = distanceFinder(pairs);
  const findB = distanceFinder(pairs);
  const near = nearRows(pairs);
  let lastA = FAR;
  let fromA: Distances = findA([]);

  const areCompared = (one: number, other: number): boolean =>
    ofPerson[one] !== NO_DEPARTMENT &&
    ofPerson[other] !== NO_DEPARTMENT &&
    ofPerson[one] !== ofPerson[other];

  const forEachNew = (a: number, b: number, see: NewPair): void => {
    if (a !== lastA) fromA = findA([a], 3);
    lastA = a;
    const fromB = findB([b], 3);
    if (a === b || fromA.steps[b] === 1) return;
    // a itself with whom b has within two steps, and the same the other way round.
    newToEnd(fromB, fromA, (other, inTwo, inThree) => {
      if (areCompared(a, other)) see(a, other, inTwo, inThree);
    });
    newToEnd(fromA, fromB, (other, inTwo, inThree) => {
      // The two themselves were seen from the other side.
      if (other !== a && areCompared(b, other)) see(b, other, inTwo, inThree);
    });
    newAround({ a, b, fromA, fromB }, (one, other) => {
      if (areCompared(one, other)) see(one, other, false, true);
    });
  };

  /** Neighbours of the one with neighbours of the other, who were further than three steps apart. */
  const newAround = (
    ends: {
      readonly a: number;
      readonly b: number;
      readonly fromA: Distances;
      readonly fromB: Distances;
    },
    see: (one: number, other: number) => void,
  ): void => {
    const aroundA = neighboursOf(pairs, ends.a);
    const aroundB = neighboursOf(pairs, ends.b);
    const [fewer, more] =
      aroundA.length <= aroundB.length ? [aroundA, aroundB] : [aroundB, aroundA];
    for (const one of fewer) {
      if (ofPerson[one] === NO_DEPARTMENT) continue;
      const row = near(one);
      for (const other of more) if ((row[other >> 5]! & (1 << (other & 31))) === 0) see(one, other);
    }
  };

  return {
    forEachNew,
    of(a, b) {
      let two = 0;
      let three = 0;
      forEachNew(a, b, (_one, _other, inTwo, inThree) => {
        if (inTwo) two += 2;
        if (inThree) three += 2;
      });
      return { two, three };
    },
  };
}

/** Those within two steps of the one end who come nearer to the other. */
function newToEnd(
  { steps, reached }: Distances,
  end: Distances,
  see: (other: number, inTwo: boolean, inThree: boolean) => void,
): void {
  for (const other of reached) {
    const within = steps[other]! + 1;
    if (within > 3) break;
    const before = end.steps[other]!;
    const inTwo = within <= 2 && (before === FAR || before > 2);
    if (inTwo || before === FAR) see(other, inTwo, before === FAR);
  }
}

function neighboursOf({ starts, neighbours }: PeoplePairs, person: number): Uint32Array {
  return neighbours.subarray(starts[person], starts[person + 1]);
}
