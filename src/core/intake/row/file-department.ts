import type { Mapping } from "../columns/map-columns.ts";

/**
 * The department of all rows of a file that has no column for the top of the tree: the one that the user states, else
 * the file's name without its ending. Null where rows name their own, or where a guess would be worse than nothing:
 * for ties, for departments, and for people who have a department, though not its top.
 */
export function wholeFileDepartment(
  file: string,
  { about, columns }: Mapping,
  stated: string | undefined,
): string | null {
  if (about !== "people" && about !== "initiatives") return null;
  const fields = columns.filter(({ entity }) => entity === "department").map(({ field }) => field);
  if (fields.includes("name")) return null;
  if (stated !== undefined) return stated;
  return about === "people" && fields.length > 0 ? null : file.replace(/\.[^.]+$/, "");
}
