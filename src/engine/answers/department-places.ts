import type { Named } from "../../contract/common.ts";
import type { DepartmentId } from "../../core/model/ids.ts";
import type { ReadDb } from "../../core/store/db.ts";
import { allDepartments } from "../../core/store/departments.ts";
import { departmentTree } from "../../core/store/department-tree.ts";
import type { NamedEntity } from "../../core/store/named.ts";

/** Departments with what lies above them, to say where something belongs: its top department, by its short form. */
export function departmentPlaces(db: ReadDb) {
  const departments = allDepartments(db);
  const byId = new Map(departments.map((one) => [one.id, one]));
  const tree = departmentTree(departments);
  const topOf = (id: DepartmentId | null) => (id === null ? null : byId.get(tree.atLevel(id, 0))!);
  const named = ({ id, kind, name, departmentId }: NamedEntity): Named => {
    const top = topOf(departmentId);
    return {
      id,
      kind,
      name,
      department: top ? (top.code ?? top.name) : null,
      departmentId: top?.id ?? null,
    };
  };
  return {
    named,
    path: (id: DepartmentId | null): Named[] =>
      id === null
        ? []
        : tree
            .pathTo(id)
            .map((one) =>
              named({ id: one, kind: "department", name: byId.get(one)!.name, departmentId: one }),
            ),
    isCrossing: (one: NamedEntity, other: Named): boolean => {
      const top = topOf(one.departmentId);
      return top !== null && other.departmentId !== null && other.departmentId !== top.id;
    },
  };
}
