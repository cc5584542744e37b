import type { DepartmentId, InitiativeId } from "../model/ids.ts";
import type { Initiative } from "../model/initiative.ts";
import type { ReadDb } from "./db.ts";

const COLUMNS = `
  SELECT id, title, description, lessons, status, innovation, "start", "end",
    department_id AS departmentId, stub
  FROM initiative`;

const ALL = `${COLUMNS} ORDER BY id`;

const ONE = `${COLUMNS} WHERE id = :id`;

const IN_DEPARTMENT = `${COLUMNS} WHERE department_id = :department ORDER BY id`;

/** All initiatives, by id. */
export function allInitiatives(db: ReadDb): Initiative[] {
  return db.prepare<[], Row>(ALL).all().map(initiative);
}

/** @returns null where there is none, also where it was merged away */
export function initiativeById(db: ReadDb, id: InitiativeId): Initiative | null {
  const row = db.prepare<{ id: InitiativeId }, Row>(ONE).get({ id });
  return row === undefined ? null : initiative(row);
}

/** Initiatives of one department itself, not of those below it, by id. */
export function initiativesIn(db: ReadDb, department: DepartmentId): Initiative[] {
  return db
    .prepare<{ department: DepartmentId }, Row>(IN_DEPARTMENT)
    .all({ department })
    .map(initiative);
}

type Row = Omit<Initiative, "stub"> & { readonly stub: 0 | 1 };

const initiative = (row: Row): Initiative => ({ ...row, stub: row.stub === 1 });
