import type { DepartmentId } from "../../model/ids.ts";
import type { Everything } from "../everything.ts";
import type { HiddenInReport, PlacedDepartment } from "../hidden-departments.ts";

/** People, and those of them who share openly. */
export type Sharers = { readonly people: number; readonly open: number };

export type SharingCounts = {
  /** By department of the level with people, but for the hidden ones. */
  readonly departments: ReadonlyMap<DepartmentId, Sharers>;
  /** The hidden ones together. */
  readonly hidden: Sharers;
  readonly withoutDepartment: Sharers;
  readonly all: Sharers;
};

/** Who shares openly, by department of the level; what a small one has is only in a sum. O(people x depth). */
export function countSharing(
  people: Everything["people"],
  departments: readonly PlacedDepartment[],
  {
    level,
    hidden: { departments: notTold },
  }: { readonly level: number; readonly hidden: HiddenInReport },
): SharingCounts {
  const parents = new Map(departments.map(({ id, parentId }) => [id, parentId]));
  const lineTo = (id: DepartmentId): readonly DepartmentId[] => {
    const parent = parents.get(id) ?? null;
    return parent === null ? [id] : [...lineTo(parent), id];
  };
  const counts = new Map<DepartmentId | "hidden" | "none", { people: number; open: number }>();
  const at = (key: DepartmentId | "hidden" | "none") => {
    const count = counts.get(key) ?? { people: 0, open: 0 };
    counts.set(key, count);
    return count;
  };
  for (const { departmentId, sharing } of people) {
    const place = departmentId === null ? null : (lineTo(departmentId)[level] ?? departmentId);
    const count = at(place === null ? "none" : notTold.has(place) ? "hidden" : place);
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
