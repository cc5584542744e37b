import type {
  DraftedPerson,
  Origin,
  PersonCandidate,
  PersonFields,
} from "../../intake/ports/draft.ts";
import type { EntityId, PersonId } from "../../model/ids.ts";
import type { WriteDb } from "../db.ts";
import type { DraftedFormers } from "./drafted-formers.ts";
import type { BulkInserts } from "./bulk-insert.ts";
import type { DraftedRows } from "./drafted-rows.ts";
import { PERSON_FIELDS, toBits } from "./fields.ts";
import { indexOnce } from "./index-once.ts";
import { overStored, type Marks } from "./over-stored.ts";

const COLUMNS = "name, key, email, role, department_id AS departmentId, sharing, stub";
const DRAFTED = `SELECT id, created, stated, conflicted, ${COLUMNS} FROM temp.draft_person WHERE id = :id`;
const STORED = `SELECT id, 0 AS created, 0 AS stated, 0 AS conflicted, ${COLUMNS} FROM main.person WHERE id = :id`;
/** Those only stored: looked up one by one, as the drafted ones may be as many as the file has rows. */
const NOT_DRAFTED = `NOT EXISTS (SELECT 1 FROM temp.draft_person AS drafted WHERE drafted.id = person.id)`;
const DRAFTED_BY_EMAIL = `SELECT id FROM temp.draft_person WHERE email = :email ORDER BY id LIMIT 50`;
const STORED_BY_EMAIL = `
  SELECT id FROM main.person
  WHERE email = :email AND ${NOT_DRAFTED} ORDER BY id LIMIT 50`;
const DRAFTED_BY_NAME = `
  SELECT id, department_id AS departmentId, email, stub FROM temp.draft_person WHERE key = :key ORDER BY id LIMIT 50`;
const STORED_BY_NAME = `
  SELECT id, department_id AS departmentId, email, stub FROM main.person
  WHERE key = :key AND ${NOT_DRAFTED} ORDER BY id LIMIT 50`;
const BY_NAME = `CREATE INDEX temp.draft_person_key ON draft_person(key)`;
const BY_EMAIL = `CREATE INDEX temp.draft_person_email ON draft_person(email) WHERE email IS NOT NULL`;
const INTO = `draft_person
  (id, created, stated, conflicted, name, key, email, role, department_id, sharing, stub, file, line)`;
const PUT = `
  INSERT INTO temp.${INTO}
  VALUES (:id, :created, :stated, :conflicted, :name, :key, :email, :role, :departmentId, :sharing, :stub, :file, :line)
  ON CONFLICT (id) DO UPDATE SET
    stated = excluded.stated, conflicted = excluded.conflicted, name = excluded.name, key = excluded.key,
    email = excluded.email, role = excluded.role, department_id = excluded.department_id, sharing = excluded.sharing,
    stub = excluded.stub,
    file = CASE WHEN created THEN file ELSE excluded.file END, line = CASE WHEN created THEN line ELSE excluded.line END`;

type Row = Omit<PersonFields, "stub"> & Marks & { stub: number };

type Named = Omit<PersonCandidate, "stub"> & { stub: number };
const candidate = (row: Named): PersonCandidate => ({ ...row, stub: row.stub === 1 });

function fieldsOf({ name, key, email, role, departmentId, sharing, stub }: Row): PersonFields {
  return { name, key, email, role, departmentId, sharing, stub: stub === 1 };
}

/** People of a draft, over those stored. */
export function draftedPeople(
  db: WriteDb,
  nextId: () => number,
  {
    rows,
    formers,
    inserts,
  }: {
    readonly rows: DraftedRows;
    readonly formers: DraftedFormers;
    readonly inserts: BulkInserts;
  },
) {
  const people = overStored<PersonId, PersonFields, Row>(db, {
    kind: "person",
    drafted: DRAFTED,
    stored: STORED,
    fields: PERSON_FIELDS,
    fieldsOf,
    rows,
  });
  const draftedByEmail = db.prepare<{ email: string }, PersonId>(DRAFTED_BY_EMAIL).pluck();
  const storedByEmail = db.prepare<{ email: string }, PersonId>(STORED_BY_EMAIL).pluck();
  const draftedByName = db.prepare<{ key: string }, Named>(DRAFTED_BY_NAME);
  const storedByName = db.prepare<{ key: string }, Named>(STORED_BY_NAME);
  const insert = db.prepare(PUT);
  const made = inserts.into(INTO, 13);
  const byName = indexOnce(db, BY_NAME);
  const byEmail = indexOnce(db, BY_EMAIL);
  // Most imports begin in an empty workspace: half the look-ups can then be left out.
  const anyStored = db.prepare("SELECT 1 FROM main.person LIMIT 1").get() !== undefined;

  const put = (person: DraftedPerson, origin: Origin): void => {
    insert.run({
      ...people.marksOf(person),
      id: person.id,
      name: person.name,
      key: person.key,
      email: person.email,
      role: person.role,
      departmentId: person.departmentId,
      sharing: person.sharing,
      stub: Number(person.stub),
      file: origin.file,
      line: origin.line,
    });
  };
  return {
    hasPeople: (): boolean => anyStored,
    peopleByEmail(email: string): readonly PersonId[] {
      made.flush();
      byEmail();
      const ids = draftedByEmail.all({ email });
      if (!anyStored) return ids;
      const now = [...ids, ...storedByEmail.all({ email })];
      return [...now, ...formers.peopleOnceAt(email).filter((id) => !now.includes(id))];
    },
    peopleByName: (key: string): readonly PersonCandidate[] => {
      made.flush();
      byName();
      const named = draftedByName.all({ key });
      if (!anyStored) return named.map(candidate);
      const now = [...named, ...storedByName.all({ key })].map(candidate);
      return [...now, ...formers.peopleOnceCalled(key)];
    },
    person(id: PersonId): DraftedPerson {
      made.flush();
      return people.read(id);
    },
    isStub(id: EntityId): boolean {
      made.flush();
      return people.rowOf(id)?.stub === 1;
    },
    newPerson(
      fields: PersonFields,
      stated: readonly (keyof PersonFields)[],
      origin: Origin,
    ): PersonId {
      const id = nextId() as PersonId;
      const { name, key, email, role, departmentId, sharing, stub } = fields;
      made.add([
        ...([id, 1, toBits(new Set(stated), PERSON_FIELDS), 0, name, key, email, role] as const),
        ...([departmentId, sharing, Number(stub), origin.file, origin.line] as const),
      ]);
      return id;
    },
    putPerson(person: DraftedPerson, origin: Origin, disagrees = false): void {
      people.saidAgain(person, origin, disagrees);
      made.flush();
      put(person, origin);
    },
  };
}
