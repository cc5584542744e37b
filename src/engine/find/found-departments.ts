import type { DepartmentId, EntityId, InitiativeId } from "../../core/model/ids.ts";
import { NO_DEPARTMENT, type DepartmentLevel } from "../../core/network/department-level.ts";
import type { Network } from "../../core/network/network.ts";
import { telling, together, type Hit, type Hits } from "./found.ts";

/** A department with how many of the initiatives found are of it or below it. */
export type FoundDepartments = {
  readonly hits: Hits<DepartmentId>;
  readonly initiatives: ReadonlyMap<DepartmentId, number>;
};

/**
 * Departments by name, and of the level by what share of the initiatives found is theirs:
 *
 *     s_1 sum of s^2 of its own / sum of s^2 of all     s: how well one was found, s_1 the best. [0, 1]
 */
export function foundDepartments(
  network: Network,
  by: {
    readonly names: ReadonlyMap<EntityId, number>;
    readonly initiatives: readonly (readonly [InitiativeId, Hit])[];
    readonly level: DepartmentLevel;
  },
): FoundDepartments {
  const { departments, ofInitiative } = by.level;
  const placeOf = new Map(network.initiatives.map(({ id }, place) => [id, place]));
  const own = new Map<DepartmentId, number>();
  const counts = new Map<DepartmentId, number>();
  const best = by.initiatives[0]?.[1].score ?? 0;
  let all = 0;
  for (const [id, { score }] of telling(by.initiatives)) {
    all += score ** 2;
    const place = ofInitiative[placeOf.get(id)!]!;
    if (place === NO_DEPARTMENT) continue;
    const department = departments[place]!.id;
    own.set(department, (own.get(department) ?? 0) + score ** 2);
    counts.set(department, (counts.get(department) ?? 0) + 1);
  }
  const known = new Set<EntityId>(network.departments.map(({ id }) => id));
  const named = [...by.names.keys()].filter((id) => known.has(id)) as DepartmentId[];
  const hits = [...new Set([...named, ...own.keys()])].map((id) => {
    const scores = [by.names.get(id) ?? 0, all === 0 ? 0 : (best * (own.get(id) ?? 0)) / all];
    return [id, { score: together(scores), why: [] }] as const;
  });
  return { hits: new Map(hits), initiatives: counts };
}
