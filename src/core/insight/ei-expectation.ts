import type { PairEnds } from "../network/people-pairs.ts";
import { chanceFrom, type Chance } from "./chance.ts";

/**
 * The E-I index of the ties that chance would give a department of n_a of the n people who have one: of m tied pairs
 * it expects m n_a (n_a - 1) / (n (n - 1)) inside it and 2 m n_a (n - n_a) / (n (n - 1)) with one end in it.
 *
 *     (2 (n - n_a) - (n_a - 1)) / (2 (n - n_a) + (n_a - 1))
 *
 * No unit, [-1, 1], near 1 for a small department among many people; null where chance gives no tie. Exact, whatever
 * the ties: only sizes count. This project, after Krackhardt & Stern 1988.
 */
export function eiOfDepartmentByChance(people: number, all: number): number | null {
  const internal = people - 1;
  const external = 2 * (all - people);
  if (people === 0 || internal + external === 0) return null;
  return (external - internal) / (external + internal);
}

export type EiExpectation = {
  /** Counts one permutation of the departments. */
  readonly see: (labels: Int32Array) => void;
  /** What the permutations seen so far give; null without a pair or a permutation. */
  readonly result: () => Chance | null;
};

/**
 * What chance gives for the E-I index of the network: its mean and standard deviation when the departments
 * are dealt out anew over all people who have one, sizes and ties kept (permute.ts).
 *
 * The mean tends to 1 - 2 sum_a n_a (n_a - 1) / (n (n - 1)), n_a people in department a. Over 42
 * departments that is near +0.91: a raw index of +0.33 then looks inward, not outward.
 * O(m) a permutation. Krackhardt & Stern 1988.
 */
export function eiExpectation(ends: PairEnds): EiExpectation {
  let seen = 0;
  let sum = 0;
  let squares = 0;
  const m = ends.a.length;
  return {
    see: (labels) => {
      let external = 0;
      for (let pair = 0; pair < m; pair += 1) {
        // Added up without a branch, which cannot be foreseen where departments are few.
        external += Number(labels[ends.a[pair]!] !== labels[ends.b[pair]!]);
      }
      seen += 1;
      sum += external;
      squares += external * external;
    },
    result: () => {
      if (m === 0 || seen === 0) return null;
      const { mean, sd } = chanceFrom(sum, squares, seen);
      return { mean: (2 * mean - m) / m, sd: sd === null ? null : (2 * sd) / m };
    },
  };
}
