import type { Mapping } from "../columns/mapping.ts";
import { fileName } from "../file-name.ts";

/**
 * The department of all rows of a file: the one that the user states, which then stands above those that the rows name
 * themselves, or null where the user says that there is none; else, where no column is the top of the tree, the file's name without its ending. Null where rows name
 * their own, or where a guess would be worse than nothing: for ties, for departments, and for people who have a
 * department, though not its top.
 */
export function wholeFileDepartment(
  file: string,
  { about, columns, constants }: Mapping,
  stated: string | null | undefined,
): string | null {
  if (about !== "people" && about !== "initiatives") return null;
  if (stated !== undefined) return stated;
  const roles = [
    ...columns.flatMap((column) => column.roles),
    ...constants.map(({ role }) => role),
  ];
  if (roles.includes("department.name")) return null;
  const isBelow = roles.some((role) => role.startsWith("department."));
  return about === "people" && isBelow ? null : fileName(file);
}
