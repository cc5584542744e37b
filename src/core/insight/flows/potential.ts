import type { DepartmentLevel } from "../../network/department-level.ts";
import type { AlikePair } from "./alike.ts";
import type { Unit } from "./units.ts";

/** Something that could flow, and between which two departments, by their places: each two once, the lower first. */
export type Between = {
  readonly between: readonly (readonly [number, number])[];
  readonly score: number;
};

/**
 * How much could flow between two departments: the summed scores of the flows between them, each group once.
 *
 * @returns of two places at the level; [0, ...), no unit; null where one of them has no initiatives, or for a = b
 */
export function potentialOf(
  flows: readonly Between[],
  at: DepartmentLevel,
): (a: number, b: number) => number | null {
  const width = at.departments.length;
  const sums = new Map<number, number>();
  for (const { between, score } of flows)
    for (const [a, b] of between) sums.set(a * width + b, (sums.get(a * width + b) ?? 0) + score);
  return (a, b) => {
    if (a === b || at.initiatives[a] === 0 || at.initiatives[b] === 0) return null;
    return sums.get(Math.min(a, b) * width + Math.max(a, b)) ?? 0;
  };
}

const HIGHEST = 10;

export type DepartmentAffinity = {
  readonly a: number;
  readonly b: number;
  readonly affinity: number;
  /** Their most alike pairs, at most ten. */
  readonly pairs: readonly AlikePair[];
};

/**
 * How alike what departments do is: the mean of the ten highest affinities between their initiatives, or of all where
 * there are fewer. Near-identical ones count once; a pair that nobody looked at, as each has nearer ones, counts 0.
 *
 * @param pairs the most alike first
 */
export function departmentAffinities(
  units: readonly Unit[],
  pairs: readonly AlikePair[],
): DepartmentAffinity[] {
  const count = new Map<number, number>();
  for (const unit of units)
    for (const department of unit.departments)
      count.set(department, (count.get(department) ?? 0) + 1);
  const width = 1 + Math.max(0, ...count.keys());
  const found = new Map<number, { a: number; b: number; pairs: AlikePair[] }>();
  for (const pair of pairs)
    for (const [a, b] of crossings(units[pair.a]!, units[pair.b]!)) {
      const known = found.get(a * width + b) ?? { a, b, pairs: [] };
      if (known.pairs.length === 0) found.set(a * width + b, known);
      if (known.pairs.length < HIGHEST) known.pairs.push(pair);
    }
  return [...found.values()].map(({ a, b, pairs: highest }) => ({
    a,
    b,
    affinity:
      highest.reduce((sum, { affinity }) => sum + affinity, 0) /
      Math.min(HIGHEST, count.get(a)! * count.get(b)!),
    pairs: highest,
  }));
}

type Placed = Pick<Unit, "departments">;

/** Every department of the one with every other one of the other, the lower place first, each two once. */
export function crossings(one: Placed, other: Placed): (readonly [number, number])[] {
  const [a, b] = [one.departments, other.departments];
  // Nearly all are in one department.
  if (a.length === 1 && b.length === 1) return a[0] === b[0] ? [] : [inOrder(a[0]!, b[0]!)];
  const pairs = new Map<string, readonly [number, number]>();
  for (const here of a)
    for (const there of b)
      if (here !== there) pairs.set(inOrder(here, there).join(" "), inOrder(here, there));
  return [...pairs.values()];
}

function inOrder(a: number, b: number): readonly [number, number] {
  return a < b ? [a, b] : [b, a];
}
