import type { InitiativeKey, InitiativesByKey } from "../../intake/ports/initiatives-by-key.ts";
import { Bug } from "../../model/bug.ts";
import type { DepartmentId, InitiativeId } from "../../model/ids.ts";
import type { WriteDb } from "../db.ts";
import { bulkInserts } from "./bulk-insert.ts";

const DROP = `
  DROP TABLE IF EXISTS temp.initiative_title;
  DROP TABLE IF EXISTS temp.initiative_word;
  DROP TABLE IF EXISTS temp.initiative_word_count;
  DROP TABLE IF EXISTS temp.initiative_rare;`;
const CREATE = `${DROP}
  CREATE TEMP TABLE initiative_title (title TEXT, department INTEGER, id INTEGER);
  CREATE TEMP TABLE initiative_word (id INTEGER, word TEXT, PRIMARY KEY (id, word)) WITHOUT ROWID;`;
const SEAL = `
  CREATE INDEX temp.initiative_title_order ON initiative_title(title, department, id);
  CREATE TEMP TABLE initiative_word_count (word TEXT PRIMARY KEY, count INTEGER) WITHOUT ROWID;
  INSERT INTO temp.initiative_word_count
    SELECT word, count(*) FROM temp.initiative_word GROUP BY word HAVING count(*) > 1;
  CREATE TEMP TABLE initiative_rare (word TEXT, id INTEGER, PRIMARY KEY (word, id)) WITHOUT ROWID;
  INSERT INTO temp.initiative_rare SELECT word, id FROM (
    SELECT word, id, row_number() OVER (PARTITION BY id ORDER BY count, word) AS place
    FROM temp.initiative_word CROSS JOIN temp.initiative_word_count USING (word)
  ) WHERE place <= 2;
  DROP TABLE temp.initiative_word;
  DROP TABLE temp.initiative_word_count;`;
const BY_TITLE = `
  SELECT title AS "key", department, id FROM temp.initiative_title ORDER BY title, department, id`;
const BY_RARE_WORD = `SELECT word AS "key", -1 AS department, id FROM temp.initiative_rare ORDER BY word, id`;

/** Of a description no more than is compared. */
const COLUMNS = `id, title, status, "start", "end", department_id AS departmentId, stub`;
const COMPARED = `${COLUMNS}, substr(description, 1, 2000) AS description`;
const UNDESCRIBED = `${COLUMNS}, NULL AS description`;
const PAGE = "ORDER BY id LIMIT 2000";
const DRAFTED = "temp.draft_initiative";
const STORED = "main.initiative";
const NOT_DRAFTED = `
  AND NOT EXISTS (SELECT 1 FROM temp.draft_initiative AS drafted WHERE drafted.id = initiative.id)`;
const GIVEN_STORED = `SELECT source, given FROM main.given_id WHERE entity_id = :id`;
const GIVEN_DRAFTED = `SELECT source, given FROM temp.draft_given WHERE entity_id = :id`;
const GIVEN_INDEX = `CREATE INDEX IF NOT EXISTS temp.draft_given_entity ON draft_given(entity_id)`;

/** With about what one takes in memory besides its description. */
const SIZE = `SELECT total(500 + coalesce(length(description), 0)) FROM`;

/** About the characters that all initiatives would take in memory; with the drafted, as after the draft. */
export function sizeOfInitiatives(db: WriteDb, withDrafted: boolean): number {
  const size = (table: string): number => db.prepare<[], number>(`${SIZE} ${table}`).pluck().get()!;
  return size(STORED) + (withDrafted ? size(DRAFTED) : 0);
}

type InitiativeRecord = ReturnType<InitiativesByKey["initiative"]>;
type Given = InitiativeRecord["givenIds"][number];
type Row = Omit<InitiativeRecord, "departmentIds" | "givenIds" | "stub"> & {
  readonly departmentId: DepartmentId | null;
  readonly stub: 0 | 1;
};
type Options = {
  /** Laid over those stored, as a sealed draft would leave them. */
  readonly drafted: boolean;
  readonly pathOf: (department: DepartmentId | null) => readonly DepartmentId[];
};

/** Initiatives of a workspace as they are compared; what they share is kept in tables of the connection. */
export function initiativesByKey(
  db: WriteDb,
  { drafted, pathOf }: Options,
): InitiativesByKey & {
  /** With all of its description. */
  readonly whole: (id: InitiativeId) => InitiativeRecord;
  /** Lets what is kept go. */
  readonly close: () => void;
} {
  if (drafted) db.exec(GIVEN_INDEX);
  const tables = drafted ? [DRAFTED, STORED] : [STORED];
  const pages = tables
    .map((table) => {
      const rest = drafted && table === STORED ? NOT_DRAFTED : "";
      return `SELECT ${UNDESCRIBED} FROM ${table} WHERE id > :after ${rest} ${PAGE}`;
    })
    .map((sql) => db.prepare<{ after: number }, Row>(sql));
  const find = (columns: string) =>
    tables.map((table) =>
      db.prepare<{ id: InitiativeId }, Row>(`SELECT ${columns} FROM ${table} WHERE id = :id`),
    );
  const [compared, whole] = [find(COMPARED), find(`${COLUMNS}, description`)];
  const givens = (drafted ? [GIVEN_DRAFTED, GIVEN_STORED] : [GIVEN_STORED]).map((sql) =>
    db.prepare<{ id: InitiativeId }, Given>(sql),
  );
  const record = ({ departmentId, stub, ...row }: Row, givenIds: Given[]): InitiativeRecord => ({
    ...row,
    stub: stub === 1,
    departmentIds: pathOf(departmentId),
    givenIds,
  });
  const one =
    (statements: typeof whole) =>
    (id: InitiativeId): InitiativeRecord => {
      for (const statement of statements) {
        const row = statement.get({ id });
        if (row === undefined) continue;
        return record(
          row,
          givens.flatMap((given) => given.all({ id })),
        );
      }
      throw new Bug("a title of nothing");
    };
  db.exec(CREATE);
  const inserts = bulkInserts(db);
  const titles = inserts.into("initiative_title (title, department, id)", 3);
  const words = inserts.into("initiative_word (id, word)", 2);
  return {
    *initiatives() {
      for (const page of pages)
        for (let after = 0; ;) {
          const rows = page.all({ after });
          for (const row of rows) yield record(row, []);
          if (rows.length === 0) break;
          after = rows.at(-1)!.id;
        }
    },
    initiative: one(compared),
    whole: one(whole),
    add({ key, department, id }, its) {
      titles.add([key, department, id]);
      for (const word of its) words.add([id, word]);
    },
    seal() {
      inserts.flush();
      db.exec(SEAL);
    },
    byTitle: () => db.prepare<[], InitiativeKey>(BY_TITLE).iterate(),
    byRareWord: () => db.prepare<[], InitiativeKey>(BY_RARE_WORD).iterate(),
    close: () => void db.exec(DROP),
  };
}
