import { fold } from "../../text/fold.ts";
import { withoutFootnote } from "../cells/footnote-mark.ts";
import { readList } from "../cells/list.ts";
import { isPlaceholder } from "../cells/placeholder.ts";
import type { DepartmentPath } from "../facts.ts";
import { cellOf, type Given } from "./given.ts";
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
  const code =
    roles.given("department.code").length === 0 ? "" : fold(roles.first(row, "department.code"));
  let paths: DepartmentPath[] = [whole === null ? [] : [whole]];
  for (const level of roles.levels) {
    const names = namesAt(row, level);
    if (names.length === 0) continue;
    const [first = [], ...others] = paths;
    paths =
      names.length === paths.length
        ? paths.map((path, i) => below(path, names[i] ?? "", code))
        : [...names.map((name) => below(first, name, code)), ...others];
  }
  return paths.filter((path) => path.length > 0);
}

/** What a row calls the departments of a level; where a column says nothing, what holds for all rows does. */
function namesAt(row: readonly string[], level: readonly Given[]): string[] {
  const names: string[] = [];
  for (const given of level) {
    if (given.column === null && names.length > 0) break;
    for (const name of readList(cellOf(row, given), given.separator).map(withoutFootnote))
      if (!isPlaceholder(name) && !names.includes(name)) names.push(name);
  }
  return names;
}

function below(path: DepartmentPath, name: string, code: string): DepartmentPath {
  const above = path.at(-1);
  if (above === undefined) return [name];
  const key = fold(name);
  const same = fold(above) === key || (path.length === 1 && code !== "" && code === key);
  return same ? path : [...path, name];
}
