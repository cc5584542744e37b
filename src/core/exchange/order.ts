import { Bug } from "../model/bug.ts";
import type { Department } from "../model/department.ts";
import type { DepartmentId } from "../model/ids.ts";
import { groupedBy } from "./grouped-by.ts";

/** The place of each department in a walk from the top down, brothers by name and id. */
export function departmentRanks(
  departments: readonly Department[],
): ReadonlyMap<DepartmentId, number> {
  const children = groupedBy(departments, ({ parentId }) => parentId);
  const ranks = new Map<DepartmentId, number>();
  const waiting: Department[] = [];
  const visit = (parent: DepartmentId | null) => {
    const below = sortedByName(children.get(parent) ?? []);
    for (const department of below.toReversed()) waiting.push(department);
  };
  visit(null);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    ranks.set(next.id, ranks.size);
    visit(next.id);
  }
  if (ranks.size !== departments.length) throw new Bug("The departments are no tree.");
  return ranks;
}

function sortedByName(departments: readonly Department[]): Department[] {
  return departments.toSorted((a, b) => compare(a.name, b.name) || a.id - b.id);
}

/** Compares rows by the rank of their department (those without one last), name and id. */
export function byDepartmentNameId<
  Row extends { readonly id: number; readonly departmentId: DepartmentId | null },
>(
  rank: ReadonlyMap<DepartmentId, number>,
  nameOf: (row: Row) => string,
): (a: Row, b: Row) => number {
  const rankOf = ({ departmentId }: Row) =>
    departmentId === null ? Infinity : rank.get(departmentId)!;
  return (a, b) => {
    const [rankA, rankB] = [rankOf(a), rankOf(b)];
    return rankA === rankB ? compare(nameOf(a), nameOf(b)) || a.id - b.id : rankA - rankB;
  };
}

/** By code units, so that the order is the same on every computer. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
