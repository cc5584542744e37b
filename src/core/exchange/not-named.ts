import { SMALLEST_COMPARED } from "../network/small-departments.ts";
import type { DepartmentId } from "../model/ids.ts";

/** People who are counted but not named. */
export type NotNamed = {
  readonly total: number;
  /** By department directly, not what lies below it; only departments of 5 people or more. */
  readonly departments: readonly { readonly id: DepartmentId; readonly people: number }[];
  /** The rest in one sum, with those who have no department if they are few; null where nothing is summed. */
  readonly other: { readonly departments: number; readonly people: number } | null;
  /** People without a department; null where they are part of `other`. */
  readonly withoutDepartment: number | null;
};

type Group = { readonly id: DepartmentId | null; people: number; notNamed: number };

/**
 * How many people of each department are counted but not named, so that no figure of a small one can be worked out:
 * those of 1 to 4 people are summed, and where that would be just one, the next smallest goes with it.
 * Departments without people have no figure to hide, and hide nobody else's.
 */
export function countNotNamed(
  people: Iterable<{ readonly departmentId: DepartmentId | null; readonly named: boolean }>,
): NotNamed {
  const groups = grouped(people);
  const summed = summedGroups(groups);
  const shown = groups.filter((group) => !summed.has(group));
  const sum = [...summed];
  return {
    total: total(groups),
    departments: shown.flatMap(({ id, notNamed }) =>
      id === null ? [] : [{ id, people: notNamed }],
    ),
    other:
      sum.length === 0
        ? null
        : { departments: sum.filter(({ id }) => id !== null).length, people: total(sum) },
    withoutDepartment: sum.some(({ id }) => id === null)
      ? null
      : total(shown.filter(({ id }) => id === null)),
  };
}

function grouped(people: Parameters<typeof countNotNamed>[0]): Group[] {
  const groups = new Map<DepartmentId | null, Group>();
  for (const { departmentId, named } of people) {
    const group = groups.get(departmentId) ?? { id: departmentId, people: 0, notNamed: 0 };
    groups.set(departmentId, group);
    group.people += 1;
    if (!named) group.notNamed += 1;
  }
  return [...groups.values()].toSorted((a, b) => a.people - b.people || (a.id ?? 0) - (b.id ?? 0));
}

function summedGroups(smallestFirst: readonly Group[]): ReadonlySet<Group> {
  const small = smallestFirst.filter(({ people }) => people < SMALLEST_COMPARED).length;
  return new Set(smallestFirst.slice(0, small === 1 ? 2 : small));
}

function total(groups: readonly Group[]): number {
  return groups.reduce((sum, { notNamed }) => sum + notNamed, 0);
}
