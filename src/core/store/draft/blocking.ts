import type { BatchId } from "../../model/ids.ts";
import type { ReadDb } from "../db.ts";

/** What merges took away and into what, as it was then: that may have been merged away in its turn. */
const PAIRS = `
  SELECT batch_id, json_extract(after, '$.id') AS id, json_extract(after, '$.kept_id') AS kept_id
  FROM row_change WHERE "table" = 'merged_entity' AND was IS NULL`;
/** What the batch made, also what was merged away since; of a merge, what it kept. */
const BASE = `
  SELECT entity.id FROM entity JOIN file ON file.id = entity.file_id WHERE file.batch_id = :batch
  UNION ALL
  SELECT merged_entity.id FROM merged_entity JOIN file ON file.id = merged_entity.file_id WHERE file.batch_id = :batch
  UNION ALL SELECT kept_id FROM (${PAIRS}) WHERE batch_id = :batch`;
const OWN_FILES = `SELECT id FROM file WHERE batch_id = :batch`;
/** Not of its own family: a merge decided within an import goes with it. */
const LATER_BATCHES = `
  SELECT id FROM batch WHERE id > :batch AND undone_at IS NULL AND id NOT IN (SELECT value FROM json_each(:family))`;
const LATER = `SELECT id FROM file WHERE batch_id IN (${LATER_BATCHES})`;

/** A field's column in the table of its kind; all others have one name. */
const columnOf = (field: string): string =>
  `CASE ${field} WHEN 'departmentId' THEN 'department_id' WHEN 'parentId' THEN 'parent_id' ELSE ${field} END`;
/** Columns that point to what a merge may take away. */
const POINTERS = ["from_id", "to_id", "entity_id", "department_id", "parent_id", "kept_id"];
const ENTITY_TABLES = `('department', 'person', 'initiative')`;

/** What later imports stated. */
const laterRows = (table: string, _key: string, columns: readonly string[]): string => `
  SELECT file_id, ${columns.join(", ")} FROM ${table} WHERE file_id IN (${LATER})`;
/** In which department later imports put what they made. */
const laterPlaces = (table: string, column: string): string => `
  SELECT entity.file_id, ${table}.${column} AS place FROM entity JOIN ${table} ON ${table}.id = entity.id
    WHERE entity.file_id IN (${LATER})`;

/**
 * The same where a merge came after them, as they stated it: a row that a later merge moved counts as it was before, as only the
 * merge brought it to what it points to now.
 */
const movedRows = (table: string, key: string, columns: readonly string[]): string => `
  ${laterRows(table, key, columns)} AND json_array(${key}) NOT IN (${MOVED_TO(table)})
  UNION ALL
  SELECT json_extract(before, '$.file_id'), ${columns.map((one) => `json_extract(before, '$.${one}')`).join(", ")}
    FROM row_change AS moved WHERE ${FIRST_MOVE(table)} AND json_extract(before, '$.file_id') IN (${LATER})`;
const MOVED_TO = (table: string): string =>
  `SELECT now FROM row_change WHERE "table" = '${table}' AND now IS NOT NULL AND batch_id IN (${LATER_BATCHES})`;
const FIRST_MOVE = (table: string): string => `
  moved."table" = '${table}' AND moved.was IS NOT NULL AND moved.batch_id IN (${LATER_BATCHES})
  AND NOT EXISTS (SELECT 1 FROM row_change AS sooner
    WHERE sooner."table" = '${table}' AND sooner.now = moved.was AND sooner.id < moved.id
      AND sooner.batch_id IN (${LATER_BATCHES}))`;

/** Likewise. */
const movedPlaces = (table: string, column: string): string => `
  ${laterPlaces(table, column)} AND json_array(entity.id) NOT IN (${MOVED_TO(table)})
  UNION ALL
  SELECT coalesce(entity.file_id, merged_entity.file_id), json_extract(before, '$.${column}')
    FROM row_change AS moved
    LEFT JOIN entity ON entity.id = json_extract(moved.was, '$[0]')
    LEFT JOIN merged_entity ON merged_entity.id = json_extract(moved.was, '$[0]')
    WHERE ${FIRST_MOVE(table)} AND coalesce(entity.file_id, merged_entity.file_id) IN (${LATER})`;

/**
 * Later imports that build on a batch: they tie, describe or change what it made, put something in a department that
 * it made, or changed a field that it changed.
 */
// A plus keeps SQLite from looking up each end in an index, which takes longer than going through all ties.
const imports = (rows: typeof laterRows, places: typeof laterPlaces): string => `
  SELECT file.batch_id FROM (
    SELECT file_id FROM (${rows("tie", "from_id, to_id, kind", ["from_id", "to_id"])})
      WHERE +from_id IN (${BASE}) OR +to_id IN (${BASE})
    UNION
    SELECT file_id FROM (${rows("topic_link", "entity_id, topic_id, role", ["entity_id", "topic_id"])})
      WHERE entity_id IN (${BASE}) OR topic_id IN (${BASE})
    UNION
    SELECT file_id FROM (${rows("attribute", "entity_id, name", ["entity_id"])}) WHERE entity_id IN (${BASE})
    UNION
    SELECT file_id FROM (${rows("department_alias", "key, department_id", ["department_id"])})
      WHERE department_id IN (${BASE})
    UNION
    SELECT file_id FROM (${rows("given_id", "source, kind, given", ["entity_id"])}) WHERE entity_id IN (${BASE})
    UNION
    SELECT file_id FROM (${rows("recognised", "source, mark", ["entity_id"])}) WHERE entity_id IN (${BASE})
    UNION
    SELECT file_id FROM (${places("person", "department_id")}) WHERE place IN (${BASE})
    UNION
    SELECT file_id FROM (${places("initiative", "department_id")}) WHERE place IN (${BASE})
    UNION
    SELECT file_id FROM (${places("department", "parent_id")}) WHERE place IN (${BASE})
    UNION
    SELECT coalesce(entity.file_id, merged_entity.file_id) AS file_id FROM change AS moved
      LEFT JOIN entity ON entity.id = moved.entity_id
      LEFT JOIN merged_entity ON merged_entity.id = moved.entity_id
      WHERE moved.batch_id IN (${LATER_BATCHES}) AND moved.field IN ('departmentId', 'parentId')
        AND CAST(moved.before AS INTEGER) IN (${BASE})
        AND coalesce(entity.file_id, merged_entity.file_id) IN (${LATER})
  ) AS found JOIN file ON file.id = found.file_id
  UNION ALL
  SELECT later.batch_id FROM change AS later JOIN attribute ON attribute.entity_id = later.entity_id
    WHERE later.batch_id IN (${LATER_BATCHES}) AND later.field = 'attribute:' || attribute.name
      AND attribute.file_id IN (${OWN_FILES})
  UNION ALL
  SELECT later.batch_id FROM change AS later
    WHERE later.batch_id IN (${LATER_BATCHES}) AND (
      later.entity_id IN (${BASE})
      OR (later.field IN ('departmentId', 'parentId')
        AND (CAST(later.before AS INTEGER) IN (${BASE}) OR CAST(later.after AS INTEGER) IN (${BASE})))
      OR EXISTS (SELECT 1 FROM change AS own
        WHERE own.batch_id = :batch AND own.entity_id = later.entity_id AND own.field = later.field))`;

/** Later imports that changed a field that a merge changed, or put a department below one that it moved. */
const IMPORTS_ON_A_MERGE = `
  SELECT later.batch_id FROM change AS later
    JOIN row_change AS own ON own.batch_id = :batch AND own."table" IN ${ENTITY_TABLES}
      AND own.now IN (json_array(later.entity_id), json_array(CAST(later.after AS INTEGER)))
    WHERE later.batch_id IN (${LATER_BATCHES}) AND (
      (own.now = json_array(later.entity_id)
        AND json_extract(own.before, '$."' || ${columnOf("later.field")} || '"')
          IS NOT json_extract(own.after, '$."' || ${columnOf("later.field")} || '"'))
      OR (later.field = 'parentId' AND own."table" = 'department'
        AND own.now = json_array(CAST(later.after AS INTEGER))))`;

/**
 * Later merges that touched rows which a batch made or changed, or took away what a row of it pointed to; likewise
 * imports that took topics out of a list, or put back what this one took out.
 */
const MERGES = `
  SELECT later.batch_id FROM row_change AS later
    WHERE later.batch_id IN (${LATER_BATCHES}) AND json_extract(later.before, '$.file_id') IN (${OWN_FILES})
  UNION ALL
  SELECT later.batch_id FROM row_change AS later
    WHERE later.batch_id IN (${LATER_BATCHES}) AND later."table" IN ${ENTITY_TABLES} AND (
      json_extract(later.was, '$[0]') IN (${BASE})
      OR EXISTS (SELECT 1 FROM change AS own
        WHERE own.batch_id = :batch AND own.entity_id = json_extract(later.was, '$[0]')
          AND json_extract(later.before, '$."' || ${columnOf("own.field")} || '"')
            IS NOT json_extract(later.after, '$."' || ${columnOf("own.field")} || '"')))
  UNION ALL
  SELECT later.batch_id FROM (${PAIRS}) AS later
    WHERE later.batch_id IN (${LATER_BATCHES}) AND (
      later.kept_id IN (${BASE}) OR later.id IN (${BASE})
      OR EXISTS (SELECT 1 FROM change AS own WHERE own.batch_id = :batch AND (
        own.entity_id IN (later.id, later.kept_id)
        OR (own.field IN ('departmentId', 'parentId') AND CAST(own.before AS INTEGER) = later.id))))
  UNION ALL
  SELECT later.batch_id FROM row_change AS own
    JOIN row_change AS later ON later."table" = own."table" AND later.was = own.now
    WHERE own.batch_id = :batch AND later.batch_id IN (${LATER_BATCHES})
      AND own."table" NOT IN ('position', 'kept_apart')
  UNION ALL
  SELECT later.batch_id FROM row_change AS later
    WHERE later.batch_id IN (${LATER_BATCHES}) AND json_extract(later.before, '$.topic_id') IN (${BASE})
  UNION ALL
  SELECT file.batch_id FROM row_change AS own
    JOIN topic_link AS again ON own.was = json_array(again.entity_id, again.topic_id, again.role)
    JOIN file ON file.id = again.file_id
    WHERE own.batch_id = :batch AND own."table" = 'topic_link' AND own.now IS NULL AND again.file_id IN (${LATER})
  UNION ALL
  SELECT later.batch_id FROM (${PAIRS}) AS later
    WHERE later.batch_id IN (${LATER_BATCHES}) AND later.id IN (${POINTERS.map(
      (column) =>
        `SELECT json_extract(before, '$.${column}') FROM row_change WHERE batch_id = :batch`,
    ).join(" UNION ")})`;

const ANY_LATER = `SELECT 1 WHERE EXISTS (${LATER_BATCHES})`;
/** Whether later ones have moved rows, or the batch itself did. */
const ANY_MOVES = `SELECT 1 FROM row_change WHERE batch_id = :batch OR batch_id IN (${LATER_BATCHES}) LIMIT 1`;
const distinct = (sql: string): string => `SELECT DISTINCT batch_id AS id FROM (${sql})`;
const BLOCKING = [distinct(imports(laterRows, laterPlaces))];
/** With merges it takes longer: rows are looked up as they were before. */
const BLOCKING_WITH_MOVES = [imports(movedRows, movedPlaces), IMPORTS_ON_A_MERGE, MERGES].map(
  distinct,
);

/** The later imports and merges that build on a batch or on one of its family, oldest first. */
export function blockingBatches(db: ReadDb, family: readonly BatchId[]): readonly BatchId[] {
  const found = new Set<BatchId>();
  for (const batch of family) {
    const asked = { batch, family: JSON.stringify(family) };
    // Who undoes an import undoes what was decided within it.
    if (db.prepare<typeof asked>(ANY_LATER).get(asked) === undefined) continue;
    const hasMoves = db.prepare<typeof asked>(ANY_MOVES).get(asked) !== undefined;
    for (const sql of hasMoves ? BLOCKING_WITH_MOVES : BLOCKING) {
      const rows = db.prepare<typeof asked, BatchId>(sql).pluck().all(asked);
      rows.forEach((id) => found.add(id));
    }
  }
  return [...found].sort((a, b) => a - b);
}
