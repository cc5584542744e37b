import type { DepartmentId } from "../../model/ids.ts";
import type { Everything } from "../everything.ts";
import type { HiddenDepartments, PlacedDepartment } from "../hidden-departments.ts";

/** People, and those of them who share openly. */
export type Sharers = { readonly people: number; readonly open: number };

export type SharingCounts = {
  /** By top department with people, but for the hidden ones. */
  readonly departments: ReadonlyMap<DepartmentId, Sharers>;
  /** The hidden ones together. */
  readonly hidden: Sharers;
  readonly withoutDepartment: Sharers;
  readonly all: Sharers;
};

/** Who shares openly, by top department; what a small one has is only in a sum. O(people x depth). */
export function countSharing(
  people: Everything["people"],
  departments: readonly PlacedDepartment[],
  { tops }: HiddenDepartments,
): SharingCounts {
  const parents = new Map(departments.map(({ id, parentId }) => [id, parentId]));
  const topOf = (id: DepartmentId): DepartmentId => {
    const parent = parents.get(id) ?? null;
    return parent === null ? id : topOf(parent);
  };
  const counts = new Map<DepartmentId | "hidden" | "none", { people: number; open: number }>();
  const at = (key: DepartmentId | "hidden" | "none") => {
    const count = counts.get(key) ?? { people: 0, open: 0 };
    counts.set(key, count);
    return count;
  };
  for (const { departmentId, sharing } of people) {
    const top = departmentId === null ? null : topOf(departmentId);
    const count = at(top === null ? "none" : tops.has(top) ? "hidden" : top);
    count.people += 1;
    if (sharing === "open") count.open += 1;
  }
  const [hidden, withoutDepartment] = [at("hidden"), at("none")];
  const all = { people: 0, open: 0 };
  for (const { people: more, open } of counts.values()) {
    all.people += more;
    all.open += open;
  }
  return {
    departments: new Map(
      [...counts].flatMap(([key, count]) =>
        typeof key === "number" ? [[key, count] as const] : [],
      ),
    ),
    hidden,
    withoutDepartment,
    all,
  };
}
