import { deepestLevel, departmentLevel, type DepartmentLevel } from "./department-level.ts";
import type { Network } from "./network.ts";

/** Why nothing may cross at a level, and at which it could. */
export type DepartmentSpread = {
  /** The deepest level that there is; 0 also where there are no departments. */
  readonly deepest: number;
  /** Departments of the level in which people or initiatives count. */
  readonly departments: number;
  /** The level nearest to the top with people or initiatives in two departments or more; null where none has. */
  readonly apart: number | null;
};

/** How people and initiatives are spread over departments. O(levels x (people + initiatives)). */
export function departmentSpread(network: Network, at: DepartmentLevel): DepartmentSpread {
  const deepest = deepestLevel(network.departments);
  const levels = Array.from({ length: deepest + 1 }, (_, level) => level);
  const apart = levels.find((level) => countFilled(departmentLevel(network, level)) > 1);
  return { deepest, departments: countFilled(at), apart: apart ?? null };
}

function countFilled({ departments, people, initiatives }: DepartmentLevel): number {
  return departments.filter((_, place) => people[place]! + initiatives[place]! > 0).length;
}
