import type { Mapping } from "../columns/mapping.ts";
import { fileName } from "../file-name.ts";

/**
 * The department of all rows of a file that has no column for the top of the tree: the one that the user states, else
 * the file's name without its ending. Null where rows name their own, or where a guess would be worse than nothing:
 * for ties, for departments, and for people who have a department, though not its top.
 */
export function wholeFileDepartment(
  file: string,
  { about, columns, constants }: Mapping,
  stated: string | undefined,
): string | null {
  if (about !== "people" && about !== "initiatives") return null;
  const roles = [
    ...columns.flatMap((column) => column.roles),
    ...constants.map(({ role }) => role),
  ];
  if (roles.includes("department.name")) return null;
  if (stated !== undefined) return stated;
  const isBelow = roles.some((role) => role.startsWith("department."));
  return about === "people" && isBelow ? null : fileName(file);
}
