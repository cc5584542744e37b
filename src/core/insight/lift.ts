import { NO_DEPARTMENT } from "../network/department-level.ts";
import type { PairEnds } from "../network/people-pairs.ts";
import { zScore } from "./chance.ts";
import { tiesByChance, type NetworkSize } from "./ties-by-chance.ts";

/** Ties between two groups of people (or within one, a = b) beside what their degrees make likely. */
export type Lift = {
  readonly a: number;
  readonly b: number;
  readonly ties: number;
  readonly expected: number;
  readonly lift: number | null;
  readonly z: number | null;
};

export type LiftAsk = {
  /** The compared pairs: both ends have a department. */
  readonly ends: PairEnds;
  /** For each person the department, or {@link NO_DEPARTMENT}. */
  readonly ofPerson: Int32Array;
  /** For each department its group, 0 up to `groups`. */
  readonly groupOf: Int32Array;
  readonly groups: number;
};

/** Above so many groups only pairs with ties are listed: every two of 4,000 teams are eight million. */
const MOST_LISTED_WHOLE = 300;

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
 * z says how far m_ab lies from what a permutation of the departments over all people gives
 * (ties-by-chance.ts); null where it never varies. The two ask different things: lift keeps everyone's
 * number of ties, the permutation does not, so that a group of busy people may stand below 1 with a z above 0.
 *
 * O(people + m + pairs of groups). Configuration model, Newman 2006, PNAS 103:8577.
 *
 * @returns every pair of groups a <= b in order of a, b; above 300 groups only those with ties
 */
export function liftOfGroups(ask: LiftAsk): Lift[] {
  const { ends, groups } = ask;
  const m = ends.a.length;
  const group = Int32Array.from(ask.ofPerson, (place) =>
    place === NO_DEPARTMENT ? -1 : ask.groupOf[place]!,
  );
  const people = new Uint32Array(groups);
  for (const place of group) if (place >= 0) people[place]! += 1;
  const degrees = new Float64Array(groups);
  const ties = new Map<number, number>();
  for (let pair = 0; pair < m; pair += 1) {
    const one = group[ends.a[pair]!]!;
    const other = group[ends.b[pair]!]!;
    degrees[one]! += 1;
    degrees[other]! += 1;
    const key = Math.min(one, other) * groups + Math.max(one, other);
    ties.set(key, (ties.get(key) ?? 0) + 1);
  }
  const size = sizeOf(ends, group);
  return listed(ties, groups).map((key) => {
    const [a, b] = [Math.floor(key / groups), key % groups];
    const observed = ties.get(key) ?? 0;
    const expected = m === 0 ? 0 : (degrees[a]! * degrees[b]!) / ((a === b ? 4 : 2) * m);
    return {
      a,
      b,
      ties: observed,
      expected,
      lift: expected === 0 ? null : observed / expected,
      z: zScore(observed, tiesByChance(size, people[a]!, a === b ? null : people[b]!)),
    };
  });
}

/** The pairs of groups to list, as a times the number of groups plus b, in order. */
function listed(ties: ReadonlyMap<number, number>, groups: number): number[] {
  if (groups > MOST_LISTED_WHOLE) return [...ties.keys()].toSorted((one, other) => one - other);
  return Array.from({ length: groups }, (_, a) =>
    Array.from({ length: groups - a }, (_unused, beyond) => a * groups + a + beyond),
  ).flat();
}

function sizeOf(ends: PairEnds, group: Int32Array): NetworkSize {
  const degrees = new Uint32Array(group.length);
  for (const side of [ends.a, ends.b]) for (const person of side) degrees[person]! += 1;
  return {
    people: group.reduce((sum, place) => sum + (place >= 0 ? 1 : 0), 0),
    ties: ends.a.length,
    adjoining: degrees.reduce((sum, degree) => sum + degree * (degree - 1), 0),
  };
}
