import type { DepartmentId } from "../model/ids.ts";
import { SMALLEST_COMPARED } from "../network/small-departments.ts";
import { hiddenDepartments, type PlacedDepartment } from "./hidden-departments.ts";

/** People who are counted but not named. */
export type NotNamed = {
  /** null where it would tell of one small department, as there is no other to hide it with. */
  readonly total: number | null;
  /** By department directly, not what lies below it; only departments that are not hidden. */
  readonly departments: readonly { readonly id: DepartmentId; readonly people: number }[];
  /** The rest in one sum, with those who have no department if they are few; null where nothing is summed. */
  readonly other: { readonly departments: number; readonly people: number } | null;
  /** People without a department; null where they are part of `other`, or would give away a total. */
  readonly withoutDepartment: number | null;
};

type Counted = { readonly departmentId: DepartmentId | null; readonly named: boolean };
type Group = { people: number; notNamed: number };

/**
 * How many people of each department are counted but not named, so that no figure of a small one can be worked out
 * (hidden-departments.ts). Departments without people are not listed. People without a department hide nobody: how many
 * they are may be known.
 */
export function countNotNamed(
  people: Iterable<Counted>,
  departments: readonly PlacedDepartment[],
): NotNamed {
  const groups = grouped(people);
  const loose = groups.get(null) ?? { people: 0, notNamed: 0 };
  const own = [...groups].flatMap(([id, group]) => (id === null ? [] : [{ id, ...group }]));
  const rule = hiddenDepartments(
    departments,
    new Map(own.map((group) => [group.id, group.people])),
  );
  const shown = own
    .filter(({ id }) => !rule.own.has(id))
    .map(({ id, notNamed }) => ({ id, people: notNamed }))
    .toSorted((a, b) => a.id - b.id);
  if (rule.isSumHidden)
    return { total: null, departments: shown, other: null, withoutDepartment: null };
  const isLooseSummed = rule.own.size > 0 && loose.people > 0 && loose.people < SMALLEST_COMPARED;
  const hidden = own.filter(({ id }) => rule.own.has(id));
  return {
    total: total([...groups.values()]),
    departments: shown,
    other:
      hidden.length === 0
        ? null
        : {
            departments: hidden.length,
            people: total(hidden) + (isLooseSummed ? loose.notNamed : 0),
          },
    withoutDepartment: isLooseSummed ? null : loose.notNamed,
  };
}

function grouped(people: Iterable<Counted>): ReadonlyMap<DepartmentId | null, Group> {
  const groups = new Map<DepartmentId | null, Group>();
  for (const { departmentId, named } of people) {
    const group = groups.get(departmentId) ?? { people: 0, notNamed: 0 };
    groups.set(departmentId, group);
    group.people += 1;
    if (!named) group.notNamed += 1;
  }
  return groups;
}

function total(groups: readonly Group[]): number {
  return groups.reduce((sum, { notNamed }) => sum + notNamed, 0);
}
