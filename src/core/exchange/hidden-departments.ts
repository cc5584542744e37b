import type { DepartmentId } from "../model/ids.ts";
import { hiddenTogether } from "../network/hidden-together.ts";
import { SMALLEST_COMPARED } from "../network/small-departments.ts";
import { groupedBy } from "./grouped-by.ts";

/** Of which departments nothing that is computed from their people leaves the computer but in a sum with others. */
export type HiddenDepartments = {
  /** Of the top of the tree, with everyone below them. */
  readonly tops: ReadonlySet<DepartmentId>;
  /** Of all departments, with only who sits in them directly. */
  readonly own: ReadonlySet<DepartmentId>;
  /** Whether even the sum over them would tell of one: there is no second to hide it with. */
  readonly isSumHidden: boolean;
};

export type PlacedDepartment = {
  readonly id: DepartmentId;
  readonly parentId: DepartmentId | null;
};

/** Ties between departments are told of the top. */
const LEAST_TOPS = 3;
const LEAST_OWN = 2;

/**
 * The small departments rule for all that leaves the computer (hidden-together.ts), for both ways in which people are
 * told by department: a report tells of the top of the tree, the other exports of each department by itself. Who has
 * both can subtract one from the other; so below each top that is shown either none is hidden or at least two, and so
 * below those that are hidden, together. A department that is small with all below it counts as one of these two: the
 * sum of its parts is its own figure.
 *
 * O(departments x depth + departments log departments).
 *
 * @param people how many sit in each department directly
 */
export function hiddenDepartments(
  departments: readonly PlacedDepartment[],
  people: ReadonlyMap<DepartmentId, number>,
): HiddenDepartments {
  const lines = linesUp(departments);
  const whole = new Map<DepartmentId, number>();
  for (const [id, line] of lines) {
    const own = people.get(id) ?? 0;
    for (const above of line) whole.set(above, (whole.get(above) ?? 0) + own);
  }
  const tops = hiddenOf(
    departments.filter(({ parentId }) => parentId === null).map(({ id }) => id),
    (id) => whole.get(id)!,
    LEAST_TOPS,
  );
  const isSmall = (id: DepartmentId) => whole.get(id)! < SMALLEST_COMPARED;
  const partOf = (id: DepartmentId) => lines.get(id)!.findLast(isSmall) ?? id;
  const sizeOf = (part: DepartmentId) => (isSmall(part) ? whole.get(part)! : people.get(part)!);
  const peopled = [...lines.keys()].filter((id) => (people.get(id) ?? 0) > 0);
  const blocks = groupedBy(peopled, (id) => {
    const top = lines.get(id)!.at(-1)!;
    return tops.has(top) ? null : top;
  });
  const own = [...blocks.values()].flatMap((cells) => {
    const parts = groupedBy(cells, partOf);
    return [...hiddenOf([...parts.keys()], sizeOf, LEAST_OWN)].flatMap((part) => parts.get(part)!);
  });
  return { tops, own: new Set(own), isSumHidden: tops.size === 1 };
}

/** The same by the people themselves. */
export function hiddenAmong(
  departments: readonly PlacedDepartment[],
  people: Iterable<{ readonly departmentId: DepartmentId | null }>,
): HiddenDepartments {
  return hiddenDepartments(departments, countPeople(people));
}

/** How many sit in each department directly. O(people). */
export function countPeople(
  people: Iterable<{ readonly departmentId: DepartmentId | null }>,
): ReadonlyMap<DepartmentId, number> {
  const counts = new Map<DepartmentId, number>();
  for (const { departmentId } of people)
    if (departmentId !== null) counts.set(departmentId, (counts.get(departmentId) ?? 0) + 1);
  return counts;
}

/**
 * The same for a picture of the map at a level: of which of its departments no people are counted or drawn but those who
 * are named. Told are only sums of what is told already, so that a picture adds nothing to subtract: of the top what a
 * report tells; lower down a department of which, with all below it, nothing is hidden. One that lies above the level
 * stands there for who sits in it directly.
 *
 * O(departments x depth).
 */
export function hiddenAtLevel(
  departments: readonly PlacedDepartment[],
  { tops, own }: HiddenDepartments,
  level: number,
): ReadonlySet<DepartmentId> {
  if (level === 0) return tops;
  const lines = linesUp(departments);
  return new Set([...own].map((id) => lines.get(id)!.at(-1 - level) ?? id));
}

/** The same for a report that compares the departments of a level. */
export type HiddenInReport = {
  /** Of the level. */
  readonly departments: ReadonlySet<DepartmentId>;
  readonly isSumHidden: boolean;
  /** Whether ties between departments may be told: not where they would be those between one or two hidden ones. */
  readonly tellsCrossings: boolean;
};

/**
 * The small departments rule for a report at a level of the tree. Below the top it hides what a picture hides
 * ({@link hiddenAtLevel}), all below what is hidden a level higher, and, as ties are told, at least three of what one
 * department falls into, or all: who has the reports of two levels can subtract the ties across the one from those
 * across the other, and has then the ties between these. Where somewhere on the way down one falls into only two of
 * which a figure is hidden, no ties across are told.
 *
 * O(level x departments x depth + departments log departments).
 *
 * @param people how many sit in each department directly
 */
export function hiddenInReport(
  departments: readonly PlacedDepartment[],
  people: ReadonlyMap<DepartmentId, number>,
  level: number,
): HiddenInReport {
  const rule = hiddenDepartments(departments, people);
  const { tops, isSumHidden } = rule;
  let hidden = tops;
  let tellsCrossings = isTellable(tops.size);
  for (let depth = 1; depth <= level; depth += 1) {
    const small = hiddenAtLevel(departments, rule, depth);
    const parts = partsAt(departments, people, depth).map((units) => ({
      units,
      hidden: hiddenParts(units, { above: hidden, small }),
    }));
    hidden = new Set(parts.flatMap((one) => one.hidden.map(({ id }) => id)));
    const fewest = parts.filter(({ units }) => units.length > 1);
    tellsCrossings &&=
      isTellable(hidden.size) && fewest.every((one) => isTellable(one.hidden.length));
  }
  return { departments: hidden, isSumHidden, tellsCrossings };
}

const isTellable = (hidden: number): boolean => hidden === 0 || hidden >= LEAST_TOPS;

/** A department of a level with people, and where these count a level higher. */
type Unit = { readonly id: DepartmentId; readonly above: DepartmentId; readonly people: number };

/** The departments of a level with people, by what they are parts of a level higher. */
function partsAt(
  departments: readonly PlacedDepartment[],
  people: ReadonlyMap<DepartmentId, number>,
  level: number,
): readonly (readonly Unit[])[] {
  const lines = linesUp(departments);
  const sizes = new Map<DepartmentId, number>();
  for (const [id, own] of people) {
    const unit = lines.get(id)!.at(-1 - level) ?? id;
    if (own > 0) sizes.set(unit, (sizes.get(unit) ?? 0) + own);
  }
  const units = [...sizes].map(([id, size]) => ({
    id,
    above: lines.get(id)!.at(-level) ?? id,
    people: size,
  }));
  return [...groupedBy(units, ({ above }) => above).values()];
}

function hiddenParts(
  units: readonly Unit[],
  { above, small }: Readonly<Record<"above" | "small", ReadonlySet<DepartmentId>>>,
): readonly Unit[] {
  if (units.some((unit) => above.has(unit.above))) return units;
  const hidden = units.filter(({ id }) => small.has(id));
  if (hidden.length === 0) return [];
  const others = units
    .filter(({ id }) => !small.has(id))
    .toSorted((a, b) => a.people - b.people || a.id - b.id);
  return [...hidden, ...others.slice(0, Math.max(0, LEAST_TOPS - hidden.length))];
}

function hiddenOf(
  ids: readonly DepartmentId[],
  sizeOf: (id: DepartmentId) => number,
  least: number,
): ReadonlySet<DepartmentId> {
  const ordered = ids.toSorted((a, b) => a - b);
  const places = hiddenTogether(ordered.map(sizeOf), least);
  return new Set(ordered.filter((_, place) => places.has(place)));
}

/** For each department itself and those above it, its top last. */
function linesUp(
  departments: readonly PlacedDepartment[],
): ReadonlyMap<DepartmentId, readonly DepartmentId[]> {
  const parents = new Map(departments.map(({ id, parentId }) => [id, parentId]));
  return new Map(
    departments.map(({ id }) => {
      const line = [id];
      let above = parents.get(id) ?? null;
      for (; above !== null; above = parents.get(above) ?? null) line.push(above);
      return [id, line];
    }),
  );
}
