import type { BatchId } from "../../model/ids.ts";
import type { WriteDb } from "../db.ts";
import { setFields } from "./set-fields.ts";

/** What the batch made. */
const MADE = `SELECT entity.id FROM entity JOIN file ON file.id = entity.file_id WHERE file.batch_id = :batch`;
const LATER = `SELECT id FROM file WHERE batch_id IN (SELECT id FROM batch WHERE id > :batch AND undone_at IS NULL)`;

/**
 * Later imports that build on a batch: they tie, describe or change what it made, put something in a department that
 * it made, or changed a field that it changed.
 */
const BLOCKING = `
  SELECT DISTINCT batch_id AS id FROM (
    SELECT file.batch_id FROM tie JOIN file ON file.id = tie.file_id
      WHERE tie.file_id IN (${LATER}) AND (tie.from_id IN (${MADE}) OR tie.to_id IN (${MADE}))
    UNION ALL
    SELECT file.batch_id FROM topic_link JOIN file ON file.id = topic_link.file_id
      WHERE topic_link.file_id IN (${LATER}) AND (entity_id IN (${MADE}) OR topic_id IN (${MADE}))
    UNION ALL
    SELECT file.batch_id FROM attribute JOIN file ON file.id = attribute.file_id
      WHERE attribute.file_id IN (${LATER}) AND entity_id IN (${MADE})
    UNION ALL
    SELECT file.batch_id FROM department_alias JOIN file ON file.id = department_alias.file_id
      WHERE department_alias.file_id IN (${LATER}) AND department_id IN (${MADE})
    UNION ALL
    SELECT file.batch_id FROM entity JOIN file ON file.id = entity.file_id
      LEFT JOIN person ON person.id = entity.id LEFT JOIN initiative ON initiative.id = entity.id
      LEFT JOIN department ON department.id = entity.id
      WHERE entity.file_id IN (${LATER})
        AND coalesce(person.department_id, initiative.department_id, department.parent_id) IN (${MADE})
    UNION ALL
    SELECT file.batch_id FROM given_id JOIN file ON file.id = given_id.file_id
      WHERE given_id.file_id IN (${LATER}) AND entity_id IN (${MADE})
    UNION ALL
    SELECT file.batch_id FROM recognised JOIN file ON file.id = recognised.file_id
      WHERE recognised.file_id IN (${LATER}) AND entity_id IN (${MADE})
    UNION ALL
    SELECT later.batch_id FROM change AS later JOIN attribute ON attribute.entity_id = later.entity_id
      JOIN batch ON batch.id = later.batch_id
      WHERE later.batch_id > :batch AND batch.undone_at IS NULL AND later.field = 'attribute:' || attribute.name
        AND attribute.file_id IN (SELECT id FROM file WHERE batch_id = :batch)
    UNION ALL
    SELECT later.batch_id FROM change AS later JOIN batch ON batch.id = later.batch_id
      WHERE later.batch_id > :batch AND batch.undone_at IS NULL AND (
        later.entity_id IN (${MADE})
        OR (later.field IN ('departmentId', 'parentId') AND CAST(later.after AS INTEGER) IN (${MADE}))
        OR EXISTS (SELECT 1 FROM change AS own
          WHERE own.batch_id = :batch AND own.entity_id = later.entity_id AND own.field = later.field))
  ) ORDER BY id`;

const OWN_FILES = `SELECT id FROM file WHERE batch_id = :batch`;
const DELETE = [
  `DELETE FROM tie WHERE file_id IN (${OWN_FILES})`,
  `DELETE FROM topic_link WHERE file_id IN (${OWN_FILES})`,
  `DELETE FROM attribute WHERE file_id IN (${OWN_FILES})`,
  `DELETE FROM department_alias WHERE file_id IN (${OWN_FILES})`,
  `DELETE FROM recognised WHERE file_id IN (${OWN_FILES})`,
  `DELETE FROM given_id WHERE file_id IN (${OWN_FILES})`,
];
const DELETE_ENTITIES = `DELETE FROM entity WHERE file_id IN (${OWN_FILES})`;

const RESTORE = setFields({ table: "main.change", where: "batch_id = :batch", value: "before" });
const FORGET = `DELETE FROM change WHERE batch_id = :batch`;
const MARK = `UPDATE batch SET undone_at = :at WHERE id = :batch`;
const NEWEST = `SELECT id FROM batch WHERE undone_at IS NULL ORDER BY id DESC LIMIT 1`;
const IS_DONE = `SELECT 1 FROM batch WHERE id = :batch AND undone_at IS NULL`;

/** The newest import that is not undone; null when there is none. */
export function newestBatch(db: WriteDb): BatchId | null {
  return db.prepare<[], { id: BatchId }>(NEWEST).get()?.id ?? null;
}

/** Whether there is such an import, not yet undone. */
export function isDone(db: WriteDb, batch: BatchId): boolean {
  return db.prepare(IS_DONE).get({ batch }) !== undefined;
}

/**
 * Undoes an import: deletes what it made, gives changed fields back what they had. The caller holds the transaction.
 *
 * @returns the later imports that build on it; where there are any, nothing was done
 */
export function undoBatch(db: WriteDb, batch: BatchId, at: string): readonly BatchId[] {
  const blocking = db.prepare<{ batch: BatchId }, { id: BatchId }>(BLOCKING).all({ batch });
  if (blocking.length > 0) return blocking.map(({ id }) => id);
  db.pragma("defer_foreign_keys = ON");
  for (const sql of RESTORE) db.prepare(sql).run({ batch });
  for (const sql of DELETE) db.prepare(sql).run({ batch });
  db.prepare(DELETE_ENTITIES).run({ batch });
  db.prepare(FORGET).run({ batch });
  db.prepare(MARK).run({ batch, at });
  return [];
}
