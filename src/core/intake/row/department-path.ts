import { fold } from "../../text/fold.ts";
import { readList } from "../cells/list.ts";
import { isPlaceholder } from "../cells/placeholder.ts";
import type { DepartmentPath } from "../facts.ts";
import type { Roles } from "./roles.ts";

/**
 * The departments that a row names, each from the top down; what holds for the whole file is above. Cells may hold
 * lists: as many below as above belong together one by one; others all belong to the first above.
 *
 * A level that repeats the one above it, by name or short form, is not counted twice.
 */
export function departmentPaths(
  row: readonly string[],
  roles: Roles,
  whole: string | null,
): DepartmentPath[] {
  const code = fold(roles.first(row, "department.code"));
  let paths: DepartmentPath[] = [whole === null ? [] : [whole]];
  for (const { index } of roles.departments) {
    const names = readList(row[index] ?? "").filter((name) => !isPlaceholder(name));
    if (names.length === 0) continue;
    const [first = [], ...others] = paths;
    paths =
      names.length === paths.length
        ? paths.map((path, i) => below(path, names[i] ?? "", code))
        : [...names.map((name) => below(first, name, code)), ...others];
  }
  return paths.filter((path) => path.length > 0);
}

function below(path: DepartmentPath, name: string, code: string): DepartmentPath {
  const key = fold(name);
  const above = path.at(-1);
  const same =
    above !== undefined &&
    (fold(above) === key || (path.length === 1 && code !== "" && code === key));
  return same ? path : [...path, name];
}
