import type { DepartmentId, PersonId } from "../model/ids.ts";
import type { Person } from "../model/person.ts";
import type { ReadDb } from "./db.ts";

const COLUMNS = `
  SELECT id, name, email, role, department_id AS departmentId, sharing, stub FROM person`;

const ALL = `${COLUMNS} ORDER BY id`;

const ONE = `${COLUMNS} WHERE id = :id`;

const IN_DEPARTMENT = `${COLUMNS} WHERE department_id = :department ORDER BY id`;

/** Everyone, by id. Names stand as they are: whoever shows them asks for the wish. */
export function allPeople(db: ReadDb): Person[] {
  return db.prepare<[], Row>(ALL).all().map(person);
}

/** @returns null where there is none, also where it was merged away */
export function personById(db: ReadDb, id: PersonId): Person | null {
  const row = db.prepare<{ id: PersonId }, Row>(ONE).get({ id });
  return row === undefined ? null : person(row);
}

/** People directly in one department, not below it, by id. */
export function peopleIn(db: ReadDb, department: DepartmentId): Person[] {
  return db
    .prepare<{ department: DepartmentId }, Row>(IN_DEPARTMENT)
    .all({ department })
    .map(person);
}

type Row = Omit<Person, "stub"> & { readonly stub: 0 | 1 };

const person = (row: Row): Person => ({ ...row, stub: row.stub === 1 });

const PRIVATE = `SELECT key, lower(email) AS email FROM person WHERE sharing = 'private' ORDER BY id`;

/** The folded names and the addresses of everyone who wishes not to be named. */
export function namesNotShown(db: ReadDb): ReadonlySet<string> {
  const rows = db.prepare<[], { key: string; email: string | null }>(PRIVATE).all();
  return new Set(rows.flatMap(({ key, email }) => (email === null ? [key] : [key, email])));
}
