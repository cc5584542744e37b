import type { Department } from "../model/department.ts";
import type { DepartmentId } from "../model/ids.ts";
import type { ReadDb } from "./db.ts";

const COLUMNS = `SELECT id, name, code, parent_id AS parentId, stub FROM department`;

const ALL = `${COLUMNS} ORDER BY id`;

/** Another name of a department. */
export type DepartmentAlias = { readonly departmentId: DepartmentId; readonly alias: string };

const ALL_ALIASES = `
  SELECT department_id AS departmentId, alias FROM department_alias ORDER BY department_id, alias`;

const ALIASES = `SELECT alias FROM department_alias WHERE department_id = :id ORDER BY alias`;

/** All departments of all levels, by id. */
export function allDepartments(db: ReadDb): Department[] {
  return db.prepare<[], Row>(ALL).all().map(department);
}

/** All other names, by department. */
export function allAliases(db: ReadDb): readonly DepartmentAlias[] {
  return db.prepare<[], DepartmentAlias>(ALL_ALIASES).all();
}

/** What else a department is called, in alphabetical order. */
export function aliasesOf(db: ReadDb, id: DepartmentId): string[] {
  return db.prepare<{ id: DepartmentId }, string>(ALIASES).pluck().all({ id });
}

type Row = Omit<Department, "stub"> & { readonly stub: 0 | 1 };

const department = (row: Row): Department => ({ ...row, stub: row.stub === 1 });
