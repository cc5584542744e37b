import type { AlikePair } from "./alike.ts";
import type { Unit } from "./units.ts";

export type GroupsAsk = {
  /** How far any two units are above the usual likeness of their languages. */
  readonly beyond: (a: number, b: number) => number;
};

/** A community that one can invite to a table. */
const MOST_UNITS = 12;
/** Fewer departments are a pair. */
const LEAST_DEPARTMENTS = 3;
/** Standard deviations above the usual. */
const LEAST_BEYOND = 2.25;
/** What any two of a group are above the usual: a mean alone lets a stray one in beside many that are very alike. */
const LEAST_OF_ANY = 2;
const PAIRS_EACH = 1.25;

/**
 * Groups of similar units in three or more departments, by their places, rising; each unit is in one group at most.
 *
 * Average linkage (Sokal & Michener 1958), from the most remarkable pair on: two groups become one while the mean over
 * all pairs between them is at least the threshold, none of these pairs is under 2, and together they are at most 12.
 * The threshold is 2.25 standard deviations above the usual likeness, or more in a large workspace: where it leaves
 * five pairs for every four units.
 * O(pairs x 12²).
 */
export function flowGroups(
  units: readonly Unit[],
  pairs: readonly AlikePair[],
  { beyond }: GroupsAsk,
): number[][] {
  const ordered = pairs.toSorted(
    (one, other) => other.beyond - one.beyond || one.a - other.a || one.b - other.b,
  );
  const threshold = Math.max(
    LEAST_BEYOND,
    ordered[Math.floor(PAIRS_EACH * units.length)]?.beyond ?? 0,
  );
  const groupOf = units.map((_, unit) => [unit]);
  for (const pair of ordered) {
    if (pair.beyond < threshold) break;
    const one = groupOf[pair.a]!;
    const other = groupOf[pair.b]!;
    if (one === other || one.length + other.length > MOST_UNITS) continue;
    const links = one.flatMap((a) => other.map((b) => beyond(a, b)));
    if (Math.min(...links) < LEAST_OF_ANY || meanOf(links) < threshold) continue;
    const both = [...one, ...other];
    for (const unit of both) groupOf[unit] = both;
  }
  return [...new Set(groupOf)]
    .filter((group) => departmentsOf(group, units).size >= LEAST_DEPARTMENTS)
    .map((group) => group.toSorted((a, b) => a - b));
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

export function departmentsOf(group: readonly number[], units: readonly Unit[]): Set<number> {
  return new Set(group.flatMap((unit) => units[unit]!.departments));
}
