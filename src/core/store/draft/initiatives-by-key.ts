import type { InitiativeKey, InitiativesByKey } from "../../intake/ports/initiatives-by-key.ts";
import type { DepartmentId, InitiativeId } from "../../model/ids.ts";
import type { WriteDb } from "../db.ts";
import { bulkInserts } from "./bulk-insert.ts";
import { comparedRows, type ComparedOptions } from "./compared-rows.ts";

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

/** With about what one takes in memory besides its description. */
const SIZE = `SELECT total(500 + coalesce(length(description), 0)) FROM`;

/** About the characters that all initiatives would take in memory; with the drafted, as after the draft. */
export function sizeOfInitiatives(db: WriteDb, withDrafted: boolean): number {
  const size = (table: string): number => db.prepare<[], number>(`${SIZE} ${table}`).pluck().get()!;
  return size(STORED) + (withDrafted ? size(DRAFTED) : 0);
}

type InitiativeRecord = ReturnType<InitiativesByKey["initiative"]>;
type Row = Omit<InitiativeRecord, "departmentIds" | "givenIds" | "stub"> & {
  readonly departmentId: DepartmentId | null;
  readonly stub: 0 | 1;
};

/** Initiatives of a workspace as they are compared; what they share is kept in tables of the connection. */
export function initiativesByKey(
  db: WriteDb,
  options: ComparedOptions,
): InitiativesByKey & {
  /** With all of its description. */
  readonly whole: (id: InitiativeId) => InitiativeRecord;
  /** Lets what is kept go. */
  readonly close: () => void;
} {
  const { drafted } = options;
  const compared = comparedRows<InitiativeId, Row>(db, options);
  const tables = drafted ? [DRAFTED, STORED] : [STORED];
  const pages = tables.map((table) => {
    const rest = drafted && table === STORED ? NOT_DRAFTED : "";
    return `SELECT ${UNDESCRIBED} FROM ${table} WHERE id > :after ${rest} ${PAGE}`;
  });
  const one = (columns: string) =>
    compared.one(tables.map((table) => `SELECT ${columns} FROM ${table} WHERE id = :id`));
  db.exec(CREATE);
  const inserts = bulkInserts(db);
  const titles = inserts.into("initiative_title (title, department, id)", 3);
  const words = inserts.into("initiative_word (id, word)", 2);
  return {
    initiatives: compared.each(pages),
    initiative: one(COMPARED),
    whole: one(`${COLUMNS}, description`),
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
