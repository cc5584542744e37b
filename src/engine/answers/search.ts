import type { Asked, Reply } from "../../contract/requests.ts";
import { allDepartments } from "../../core/store/departments.ts";
import { departmentTree } from "../../core/store/department-tree.ts";
import { searchNames } from "../../core/store/search.ts";
import { fold } from "../../core/text/fold.ts";
import { workspaceOf, type EngineContext } from "./context.ts";

export function search(ask: Asked<"search">, context: EngineContext): Reply<"search"> {
  const { db } = workspaceOf(context);
  const words = fold(ask.text)
    .split(" ")
    .filter((word) => word !== "");
  const departments = allDepartments(db);
  const tree = departmentTree(departments);
  const byId = new Map(departments.map((one) => [one.id, one]));
  const hits = searchNames(db, words, ask.limit).map(({ id, kind, name, departmentId }) => {
    const top = departmentId === null ? null : byId.get(tree.atLevel(departmentId, 0))!;
    return {
      id,
      kind,
      name,
      department: top ? (top.code ?? top.name) : null,
      departmentId: top?.id ?? null,
    };
  });
  return { hits };
}
