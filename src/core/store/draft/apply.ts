import type { BatchId } from "../../model/ids.ts";
import type { WriteDb } from "../db.ts";
import { setFields } from "./set-fields.ts";

const IS_NEWS = `
  SELECT EXISTS (SELECT 1 FROM temp.draft_department WHERE created = 1)
    OR EXISTS (SELECT 1 FROM temp.draft_person WHERE created = 1)
    OR EXISTS (SELECT 1 FROM temp.draft_initiative WHERE created = 1)
    OR EXISTS (SELECT 1 FROM temp.draft_change) OR EXISTS (SELECT 1 FROM temp.draft_link)
    OR EXISTS (SELECT 1 FROM temp.draft_given) OR EXISTS (SELECT 1 FROM temp.draft_alias)
    OR EXISTS (SELECT 1 FROM temp.draft_attribute) OR EXISTS (SELECT 1 FROM temp.draft_tie) AS news`;
const BATCH = `INSERT INTO main.batch (id, at, counts) VALUES (:id, :at, :counts)`;
const FILES = `
  INSERT INTO main.file (id, batch_id, name, sheet, source, encoding, delimiter, rows, mapping)
  SELECT id, :id, name, sheet, source, encoding, delimiter, rows, mapping FROM temp.draft_file ORDER BY id`;
const created = (table: string): string => `
  INSERT INTO main.entity (id, kind, file_id, line)
  SELECT id, '${table}', file, line FROM temp.draft_${table} WHERE created = 1 ORDER BY id`;
const ENTITIES = ["department", "topic", "person", "initiative"].map(created);
const ROWS = [
  `INSERT INTO main.department (id, name, key, code, parent_id, stub)
   SELECT id, name, key, code, parent_id, 0 FROM temp.draft_department WHERE created = 1 ORDER BY id`,
  `INSERT INTO main.topic (id, name, key) SELECT id, name, key FROM temp.draft_topic WHERE created = 1 ORDER BY id`,
  `INSERT INTO main.person (id, name, key, email, role, department_id, sharing, stub)
   SELECT id, name, key, email, role, department_id, sharing, stub FROM temp.draft_person WHERE created = 1 ORDER BY id`,
  `INSERT INTO main.initiative
     (id, title, key, description, lessons, status, innovation, "start", "end", department_id, fingerprint, stub)
   SELECT id, title, key, description, lessons, status, innovation, "start", "end", department_id, fingerprint, stub
   FROM temp.draft_initiative WHERE created = 1 ORDER BY id`,
];
const JOURNAL = `
  INSERT INTO main.change (batch_id, file_id, line, entity_id, field, before, after)
  SELECT :id, file, line, entity_id, field, before, after FROM temp.draft_change ORDER BY entity_id, field`;

const UPDATES = setFields({ table: "temp.draft_change", where: "TRUE", value: "after" });
const EXTRAS = [
  `INSERT INTO main.topic_link (entity_id, topic_id, role, file_id, line)
   SELECT entity_id, topic_id, role, file, line FROM temp.draft_link ORDER BY entity_id, topic_id, role`,
  `INSERT INTO main.department_alias (department_id, key, alias, file_id)
   SELECT department_id, key, alias, file FROM temp.draft_alias ORDER BY key, department_id`,
  `INSERT INTO main.attribute (entity_id, name, value, file_id)
   SELECT entity_id, name, value, file FROM temp.draft_attribute ORDER BY entity_id, name`,
  `INSERT OR IGNORE INTO main.recognised (source, mark, entity_id, file_id)
   SELECT source, mark, entity_id, file FROM temp.draft_recognised ORDER BY source, mark`,
  `INSERT OR IGNORE INTO main.given_id (source, kind, given, entity_id, file_id)
   SELECT source, kind, given, entity_id, file FROM temp.draft_given ORDER BY source, kind, given`,
];
const TIES = `
  INSERT INTO main.tie (from_id, to_id, kind, file_id, line)
  SELECT from_id, to_id, kind, file, line FROM temp.draft_tie ORDER BY rowid`;
const TIES_BOTH = `SELECT (SELECT count(*) FROM temp.draft_tie) AS drafted, (SELECT count(*) FROM main.tie) AS stored`;
const DROP_TIE_INDEX = `DROP INDEX main.tie_to`;
const CREATE_TIE_INDEX = `CREATE INDEX main.tie_to ON tie(to_id)`;

/** Whether a sealed draft would change anything at all. */
export function isNews(db: WriteDb): boolean {
  return db.prepare<[], { news: number }>(IS_NEWS).get()!.news === 1;
}

/** Writes a sealed draft, exactly, as a new batch. The caller holds the transaction. */
export function applyDraft(db: WriteDb, at: string, counts: object): BatchId {
  const id = db
    .prepare<[], { id: BatchId }>("SELECT coalesce(max(id), 0) + 1 AS id FROM main.batch")
    .get()!.id;
  // Departments name each other, in any order: they are checked at the end.
  db.pragma("defer_foreign_keys = ON");
  db.prepare(BATCH).run({ id, at, counts: JSON.stringify(counts) });
  db.prepare(FILES).run({ id });
  for (const sql of [...ENTITIES, ...ROWS]) db.prepare(sql).run();
  db.prepare(JOURNAL).run({ id });
  for (const sql of [...UPDATES, ...EXTRAS]) db.prepare(sql).run();
  applyTies(db);
  return id;
}

/** An index built once over many rows is far quicker than one kept in order row by row. */
function applyTies(db: WriteDb): void {
  const { drafted, stored } = db.prepare<[], { drafted: number; stored: number }>(TIES_BOTH).get()!;
  if (drafted === 0) return;
  const rebuild = drafted > 10_000 && drafted > stored;
  if (rebuild) db.exec(DROP_TIE_INDEX);
  db.prepare(TIES).run();
  if (rebuild) db.exec(CREATE_TIE_INDEX);
}
