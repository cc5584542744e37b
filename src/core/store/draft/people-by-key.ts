import type { KeyRange, PeopleByKey, PersonKey } from "../../intake/ports/people-by-key.ts";
import { Bug } from "../../model/bug.ts";
import type { DepartmentId, PersonId } from "../../model/ids.ts";
import type { Person } from "../../model/person.ts";
import type { WriteDb } from "../db.ts";
import { bulkInserts } from "./bulk-insert.ts";

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
const GIVEN_STORED = `SELECT source, given FROM main.given_id WHERE entity_id = :id`;
const GIVEN_DRAFTED = `SELECT source, given FROM temp.draft_given WHERE entity_id = :id`;
const GIVEN_INDEX = `CREATE INDEX IF NOT EXISTS temp.draft_given_entity ON draft_given(entity_id)`;

const HOW_MANY_STORED = `SELECT count(*) FROM main.person`;
const HOW_MANY_DRAFTED = `SELECT count(*) FROM temp.draft_person WHERE created = 1`;

/** How many people there are; with the drafted, as there would be after the draft. */
export function countPeople(db: WriteDb, withDrafted: boolean): number {
  const count = (sql: string): number => db.prepare<[], number>(sql).pluck().get()!;
  return count(HOW_MANY_STORED) + (withDrafted ? count(HOW_MANY_DRAFTED) : 0);
}

type Row = Omit<Person, "stub"> & { readonly stub: 0 | 1 };
type PersonRecord = ReturnType<PeopleByKey["person"]>;
type Given = PersonRecord["givenIds"][number];
type Counted = { readonly ministry: number | null; readonly most: number };
type Options = {
  /** Laid over those stored, as a sealed draft would leave them. */
  readonly drafted: boolean;
  readonly pathOf: (department: DepartmentId | null) => readonly DepartmentId[];
};

/** People of a workspace as they are compared; their keys are kept in a table of the connection. */
export function peopleByKey(
  db: WriteDb,
  { drafted, pathOf }: Options,
): PeopleByKey & {
  /** Lets the keys go. */
  readonly close: () => void;
} {
  const record = (
    { departmentId, stub, ...person }: Row,
    givenIds: Given[] = [],
  ): PersonRecord => ({
    ...person,
    stub: stub === 1,
    departmentIds: pathOf(departmentId),
    givenIds,
  });
  if (drafted) db.exec(GIVEN_INDEX);
  const pages = (drafted ? [DRAFTED, NOT_DRAFTED] : [STORED]).map((sql) =>
    db.prepare<{ after: number }, Row>(sql),
  );
  const ones = (drafted ? [ONE_DRAFTED, ONE_STORED] : [ONE_STORED]).map((sql) =>
    db.prepare<{ id: PersonId }, Row>(sql),
  );
  const givens = (drafted ? [GIVEN_DRAFTED, GIVEN_STORED] : [GIVEN_STORED]).map((sql) =>
    db.prepare<{ id: PersonId }, Given>(sql),
  );
  db.exec(CREATE);
  const inserts = bulkInserts(db);
  const keys = inserts.into(`person_key (kind, "key", ministry, department, id)`, 5);
  const inOrder = db.prepare<{ kind: number }, PersonKey>(IN_ORDER);
  const count = db.prepare<Omit<KeyRange, "ministry"> & Counted, number>(COUNT).pluck();
  return {
    *people() {
      for (const page of pages)
        for (let after = 0; ;) {
          const rows = page.all({ after });
          for (const row of rows) yield record(row);
          if (rows.length === 0) break;
          after = rows.at(-1)!.id;
        }
    },
    person(id) {
      for (const one of ones) {
        const row = one.get({ id });
        if (row !== undefined)
          return record(
            row,
            givens.flatMap((given) => given.all({ id })),
          );
      }
      throw new Bug("a key of nobody");
    },
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
