import type { BatchId } from "../../model/ids.ts";
import type { ReadDb } from "../db.ts";

/** What the batch made; of a merge, what it kept. */
const BASE = `
  SELECT entity.id FROM entity JOIN file ON file.id = entity.file_id WHERE file.batch_id = :batch
  UNION ALL SELECT kept_id FROM merged_entity WHERE batch_id = :batch`;
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

/**
 * Later imports that build on a batch: they tie, describe or change what it made, put something in a department that
 * it made, or changed a field that it changed.
 */
const IMPORTS = `
  SELECT file.batch_id FROM tie JOIN file ON file.id = tie.file_id
    WHERE tie.file_id IN (${LATER}) AND (tie.from_id IN (${BASE}) OR tie.to_id IN (${BASE}))
  UNION ALL
  SELECT file.batch_id FROM topic_link JOIN file ON file.id = topic_link.file_id
    WHERE topic_link.file_id IN (${LATER}) AND (entity_id IN (${BASE}) OR topic_id IN (${BASE}))
  UNION ALL
  SELECT file.batch_id FROM attribute JOIN file ON file.id = attribute.file_id
    WHERE attribute.file_id IN (${LATER}) AND entity_id IN (${BASE})
  UNION ALL
  SELECT file.batch_id FROM department_alias JOIN file ON file.id = department_alias.file_id
    WHERE department_alias.file_id IN (${LATER}) AND department_id IN (${BASE})
  UNION ALL
  SELECT file.batch_id FROM entity JOIN file ON file.id = entity.file_id
    LEFT JOIN person ON person.id = entity.id LEFT JOIN initiative ON initiative.id = entity.id
    LEFT JOIN department ON department.id = entity.id
    WHERE entity.file_id IN (${LATER})
      AND coalesce(person.department_id, initiative.department_id, department.parent_id) IN (${BASE})
  UNION ALL
  SELECT file.batch_id FROM given_id JOIN file ON file.id = given_id.file_id
    WHERE given_id.file_id IN (${LATER}) AND entity_id IN (${BASE})
  UNION ALL
  SELECT file.batch_id FROM recognised JOIN file ON file.id = recognised.file_id
    WHERE recognised.file_id IN (${LATER}) AND entity_id IN (${BASE})
  UNION ALL
  SELECT later.batch_id FROM change AS later JOIN attribute ON attribute.entity_id = later.entity_id
    WHERE later.batch_id IN (${LATER_BATCHES}) AND later.field = 'attribute:' || attribute.name
      AND attribute.file_id IN (${OWN_FILES})
  UNION ALL
  SELECT later.batch_id FROM change AS later
    WHERE later.batch_id IN (${LATER_BATCHES}) AND (
      later.entity_id IN (${BASE})
      OR (later.field IN ('departmentId', 'parentId') AND CAST(later.after AS INTEGER) IN (${BASE}))
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

/** Later merges that touched rows which a batch made or changed, or took away what a row of it pointed to. */
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
  SELECT later.batch_id FROM merged_entity AS later
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
  SELECT later.batch_id FROM merged_entity AS later
    WHERE later.batch_id IN (${LATER_BATCHES}) AND later.id IN (${POINTERS.map(
      (column) =>
        `SELECT json_extract(before, '$.${column}') FROM row_change WHERE batch_id = :batch`,
    ).join(" UNION ")})`;

const ANY_LATER = `SELECT 1 WHERE EXISTS (${LATER_BATCHES})`;
const BLOCKING = [IMPORTS, IMPORTS_ON_A_MERGE, MERGES].map(
  (sql) => `SELECT DISTINCT batch_id AS id FROM (${sql})`,
);

/** The later imports and merges that build on a batch or on one of its family, oldest first. */
export function blockingBatches(db: ReadDb, family: readonly BatchId[]): readonly BatchId[] {
  const found = new Set<BatchId>();
  for (const batch of family) {
    const asked = { batch, family: JSON.stringify(family) };
    if (db.prepare<typeof asked>(ANY_LATER).get(asked) === undefined) continue;
    for (const sql of BLOCKING) {
      const rows = db.prepare<typeof asked, BatchId>(sql).pluck().all(asked);
      rows.forEach((id) => found.add(id));
    }
  }
  // Who undoes an import undoes what was decided within it.
  return [...found].sort((a, b) => a - b);
}
