import * as fc from "fast-check";
import { joinPeople, type PeoplePairs } from "../../../../src/core/network/people-pairs.ts";

/** People 0 and on with the pairs that are tied, each once, as others would write a network down. */
export type ToldPairs = { readonly people: number; readonly ties: readonly [number, number][] };

/** Any small network of people. */
export function randomPairs(most = 9): fc.Arbitrary<ToldPairs> {
  return fc
    .integer({ min: 0, max: most })
    .chain((people) => fc.subarray(allPairs(people)).map((ties) => ({ people, ties })));
}

function allPairs(people: number): [number, number][] {
  return Array.from({ length: people }, (_, a) => a).flatMap((a) =>
    Array.from({ length: people - a - 1 }, (_, step): [number, number] => [a, a + step + 1]),
  );
}

export function pairsOf({ people, ties }: ToldPairs): PeoplePairs {
  return joinPeople({
    people,
    stated: {
      a: Uint32Array.from(ties, ([a]) => a),
      b: Uint32Array.from(ties, ([, b]) => b),
    },
    together: [],
  });
}

export function areTied({ ties }: ToldPairs, one: number, other: number): boolean {
  return ties.some(([a, b]) => (a === one && b === other) || (a === other && b === one));
}

/** A row of people, each tied to the next. */
export function row(people: number): ToldPairs {
  return {
    people,
    ties: Array.from({ length: people - 1 }, (_, a): [number, number] => [a, a + 1]),
  };
}

/** One person in the middle, 0, tied to all others, who are not tied. */
export function star(people: number): ToldPairs {
  return {
    people,
    ties: Array.from({ length: people - 1 }, (_, other): [number, number] => [0, other + 1]),
  };
}
