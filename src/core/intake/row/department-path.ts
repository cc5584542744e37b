import { readText } from "../cells/text.ts";
import type { DepartmentPath } from "../facts.ts";
import type { Roles } from "./roles.ts";

/**
 * The department that a row names, from the top down; what holds for the whole file is above. A level that repeats the
 * one above it is not counted twice.
 */
export function departmentPath(
  row: readonly string[],
  roles: Roles,
  whole: string | null,
): DepartmentPath | null {
  const path = whole === null ? [] : [whole];
  for (const { index } of roles.departments) {
    const name = readText(row[index] ?? "");
    if (name !== null && name !== path.at(-1)) path.push(name);
  }
  return path.length === 0 ? null : path;
}
