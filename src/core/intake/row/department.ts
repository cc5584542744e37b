import { withoutFootnote } from "../cells/footnote-mark.ts";
import { readList } from "../cells/list.ts";
import { isPlaceholder } from "../cells/placeholder.ts";
import { readText } from "../cells/text.ts";
import type { DepartmentFact } from "../facts.ts";
import { departmentPaths } from "./department-path.ts";
import { idOf } from "./read-cells.ts";
import { cellOf } from "./given.ts";
import { report, singleCell, type RowContext } from "./row-context.ts";

/** The department that a row describes; null, with a problem, where it has no name. */
export function readDepartment(context: RowContext): DepartmentFact | null {
  const { row, roles } = context;
  const [path] = departmentPaths(row, roles, null);
  if (path === undefined) {
    report(context, {
      code: "name-missing",
      severity: "rejected",
      role: "department.name",
      value: null,
    });
    return null;
  }
  const code = readText(withoutFootnote(singleCell(context, "department.code")));
  return {
    path,
    parent: readText(withoutFootnote(singleCell(context, "department.parent"))),
    code,
    aliases: aliasesOf(context),
    givenId: idOf(context, "department.id"),
    attributes: [...roles.leftover(row), ...context.attributes],
  };
}

/** All other names of a department, each once. */
function aliasesOf({ row, roles }: RowContext): string[] {
  const names = roles
    .given("department.alias")
    .flatMap((given) => readList(cellOf(row, given), given.separator));
  return [...new Set(names.map(withoutFootnote))].filter((name) => !isPlaceholder(name));
}

/** The short form of the top department, where a column beside its name gives it; each pair is told once. */
export function codeTeller(): (context: RowContext) => DepartmentFact[] {
  const told = new Set<string>();
  return ({ row, roles }) => {
    const code = readText(withoutFootnote(roles.first(row, "department.code")));
    const name = readText(withoutFootnote(roles.first(row, "department.name")));
    if (code === null || name === null || told.has(`${code}\n${name}`)) return [];
    told.add(`${code}\n${name}`);
    return [{ path: [name], parent: null, code, aliases: [], givenId: null, attributes: [] }];
  };
}
