import type { KeyRange, PeopleByKey, PersonKey } from "../../intake/ports/people-by-key.ts";
import type { PersonId } from "../../model/ids.ts";
import type { Person } from "../../model/person.ts";
import type { WriteDb } from "../db.ts";
import { bulkInserts } from "./bulk-insert.ts";
import { comparedRows, type ComparedOptions } from "./compared-rows.ts";

const CREATE = `
  DROP TABLE IF EXISTS temp.person_key;
  CREATE TEMP TABLE person_key (kind INTEGER, "key" TEXT, ministry INTEGER, department INTEGER, id INTEGER);`;
const SEAL = `CREATE INDEX temp.person_key_order ON person_key(kind, "key", ministry, department, id)`;
const DROP = `DROP TABLE IF EXISTS temp.person_key`;
const IN_ORDER = `
  SELECT kind, "key", ministry, department, id FROM temp.person_key
  WHERE kind = :kind ORDER BY kind, "key", ministry, department, id`;
const COUNT = `
  SELECT count(*) FROM (
    SELECT 1 FROM temp.person_key WHERE kind = :kind AND "key" >= :from AND "key" < :upto
      AND (:ministry IS NULL OR ministry = :ministry) LIMIT :most)`;

const COLUMNS = "id, name, email, role, department_id AS departmentId, sharing, stub";
const PAGE = "ORDER BY id LIMIT 2000";
const STORED = `SELECT ${COLUMNS} FROM main.person WHERE id > :after ${PAGE}`;
const NOT_DRAFTED = `
  SELECT ${COLUMNS} FROM main.person WHERE id > :after
    AND NOT EXISTS (SELECT 1 FROM temp.draft_person AS drafted WHERE drafted.id = person.id) ${PAGE}`;
const DRAFTED = `SELECT ${COLUMNS} FROM temp.draft_person WHERE id > :after ${PAGE}`;
const ONE_STORED = `SELECT ${COLUMNS} FROM main.person WHERE id = :id`;
const ONE_DRAFTED = `SELECT ${COLUMNS} FROM temp.draft_person WHERE id = :id`;

const HOW_MANY_STORED = `SELECT count(*) FROM main.person`;
const HOW_MANY_DRAFTED = `SELECT count(*) FROM temp.draft_person WHERE created = 1`;

/** How many people there are; with the drafted, as there would be after the draft. */
export function countPeople(db: WriteDb, withDrafted: boolean): number {
  const count = (sql: string): number => db.prepare<[], number>(sql).pluck().get()!;
  return count(HOW_MANY_STORED) + (withDrafted ? count(HOW_MANY_DRAFTED) : 0);
}

type Row = Omit<Person, "stub"> & { readonly stub: 0 | 1 };
type Counted = { readonly ministry: number | null; readonly most: number };

/** People of a workspace as they are compared; their keys are kept in a table of the connection. */
export function peopleByKey(
  db: WriteDb,
  options: ComparedOptions,
): PeopleByKey & {
  /** Lets the keys go. */
  readonly close: () => void;
} {
  const compared = comparedRows<PersonId, Row>(db, options);
  db.exec(CREATE);
  const inserts = bulkInserts(db);
  const keys = inserts.into(`person_key (kind, "key", ministry, department, id)`, 5);
  const inOrder = db.prepare<{ kind: number }, PersonKey>(IN_ORDER);
  const count = db.prepare<Omit<KeyRange, "ministry"> & Counted, number>(COUNT).pluck();
  return {
    people: compared.each(options.drafted ? [DRAFTED, NOT_DRAFTED] : [STORED]),
    person: compared.one(options.drafted ? [ONE_DRAFTED, ONE_STORED] : [ONE_STORED]),
    add: ({ kind, key, ministry, department, id }) =>
      keys.add([kind, key, ministry, department, id]),
    seal() {
      inserts.flush();
      db.exec(SEAL);
    },
    inOrder: (kind) => inOrder.iterate({ kind }),
    count: ({ kind, from, upto, ministry }, most) =>
      count.get({ kind, from, upto, ministry: ministry ?? null, most })!,
    close: () => void db.exec(DROP),
  };
}
