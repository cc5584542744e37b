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
  const counts = new Map<DepartmentId, number>();
  for (const { departmentId } of people)
    if (departmentId !== null) counts.set(departmentId, (counts.get(departmentId) ?? 0) + 1);
  return hiddenDepartments(departments, counts);
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
