import type { PairEnds } from "../network/people-pairs.ts";
import { chanceFrom, zScore } from "./chance.ts";

/** Ties between two groups of people (or within one, a = b) beside what their degrees make likely. */
export type Lift = {
  readonly a: number;
  readonly b: number;
  readonly ties: number;
  readonly expected: number;
  readonly lift: number | null;
  readonly z: number | null;
};

export type LiftOfGroups = {
  /** Counts one permutation of the departments. */
  readonly see: (labels: Int32Array) => void;
  /** Every pair of groups a <= b, in order of a, b. */
  readonly result: () => Lift[];
};

/** Groups of departments: `groupOf` gives each department's group, 0 up to `groups`. */
export type Grouping = { readonly groupOf: Int32Array; readonly groups: number };

/**
 * How many times more ties run between two groups of departments than their degrees make likely.
 *
 *     lift_ab = m_ab / (K_a K_b / 2m)     for a = b: m_aa / (K_a² / 4m)
 *
 * Everything is counted on the compared pairs only, those whose ends both have a department: m is their
 * number, m_ab those between a and b, K_a the sum over a's people of how many of them each is in. So
 * m_ab and the expected ones both sum to m. No unit, [0, ...): 1 is as expected; null where nothing is
 * expected.
 *
 * z says how far m_ab lies from what a permutation of the departments over all people gives (permute.ts);
 * null where it never varies. The two ask different things: lift keeps everyone's number of ties, the
 * permutation does not, so that a group of busy people may stand below 1 with a z above 0.
 *
 * O(m + groups²) a permutation. Configuration model, Newman 2006, PNAS 103:8577.
 */
export function liftOfGroups(
  ends: PairEnds,
  labels: Int32Array,
  { groupOf, groups }: Grouping,
): LiftOfGroups {
  const cells = (groups * (groups + 1)) / 2;
  const count = (of: Int32Array, into: Uint32Array): Uint32Array => {
    for (let pair = 0; pair < ends.a.length; pair += 1) {
      const one = groupOf[of[ends.a[pair]!]!]!;
      const other = groupOf[of[ends.b[pair]!]!]!;
      const cell = one < other ? cellOf(one, other) : cellOf(other, one);
      into[cell]! += 1;
    }
    return into;
  };
  const observed = count(labels, new Uint32Array(cells));
  const permuted = new Uint32Array(cells);
  const sum = new Float64Array(cells);
  const squares = new Float64Array(cells);
  let seen = 0;
  return {
    see: (dealt) => {
      count(dealt, permuted.fill(0));
      seen += 1;
      for (let cell = 0; cell < cells; cell += 1) {
        const ties = permuted[cell]!;
        sum[cell]! += ties;
        squares[cell]! += ties * ties;
      }
    },
    result: () => {
      const degrees = groupDegrees(observed, groups);
      return pairsOf(groups).map(({ a, b }) => {
        const cell = cellOf(a, b);
        const ties = observed[cell]!;
        const expected = expectedTies(degrees, a, b, ends.a.length);
        return {
          a,
          b,
          ties,
          expected,
          lift: expected === 0 ? null : ties / expected,
          z: seen === 0 ? null : zScore(ties, chanceFrom(sum[cell]!, squares[cell]!, seen)),
        };
      });
    },
  };
}

/** The place of the unordered pair a <= b in a triangle kept as one row. */
function cellOf(a: number, b: number): number {
  return (b * (b + 1)) / 2 + a;
}

function pairsOf(groups: number): { a: number; b: number }[] {
  return Array.from({ length: groups }, (_, a) =>
    Array.from({ length: groups - a }, (_unused, beyond) => ({ a, b: a + beyond })),
  ).flat();
}

/** K_a: a tie within the group has both its ends there. */
function groupDegrees(observed: Uint32Array, groups: number): Float64Array {
  const degrees = new Float64Array(groups);
  for (const { a, b } of pairsOf(groups)) {
    degrees[a]! += observed[cellOf(a, b)]!;
    degrees[b]! += observed[cellOf(a, b)]!;
  }
  return degrees;
}

function expectedTies(degrees: Float64Array, a: number, b: number, m: number): number {
  if (m === 0) return 0;
  return (degrees[a]! * degrees[b]!) / ((a === b ? 4 : 2) * m);
}
