import { Bug } from "../../model/bug.ts";
import type { BatchId } from "../../model/ids.ts";
import type { ReadDb, WriteDb } from "../db.ts";
import { forgetGoneFlows } from "../dismissed-flows.ts";
import { introductionsWith } from "../introductions.ts";
import { restoreRows } from "../merge/row-journal.ts";
import { blockingBatches } from "./blocking.ts";
import { setFields } from "./set-fields.ts";

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
/** Of a merge, whom of the first pair became whom, for the history: what was known of it goes with the undo. */
const KEEP_PAIR = `
  UPDATE batch SET counts = json_set(counts, '$.pair', json(
    (SELECT json_object('keep', kept_id, 'drop', id) FROM merged_entity WHERE batch_id = :batch ORDER BY id LIMIT 1)))
  WHERE id = :batch AND kind = 'merge'`;
const NEWEST = `SELECT id FROM batch WHERE undone_at IS NULL AND parent_id IS NULL ORDER BY id DESC LIMIT 1`;
const FAMILY = `
  SELECT id FROM batch WHERE (id = :batch OR parent_id = :batch) AND undone_at IS NULL ORDER BY id DESC`;
const IS_DONE = `SELECT 1 FROM batch WHERE id = :batch AND undone_at IS NULL`;

/** The newest import or merge that is not undone; null when there is none. */
export function newestBatch(db: WriteDb): BatchId | null {
  return db.prepare<[], { id: BatchId }>(NEWEST).get()?.id ?? null;
}

/** Whether there is such an import or merge, not yet undone. */
export function isDone(db: WriteDb, batch: BatchId): boolean {
  return db.prepare(IS_DONE).get({ batch }) !== undefined;
}

/** A batch and the merges that were decided within it, the newest first. */
export function familyOf(db: ReadDb, batch: BatchId): readonly BatchId[] {
  return db.prepare<{ batch: BatchId }, BatchId>(FAMILY).pluck().all({ batch });
}

/**
 * Introductions with whom or what an import brought, by number. They are no import's, so that undoing it would lose
 * them unasked: they must go first.
 */
export function introductionsOn(db: ReadDb, batch: BatchId): readonly number[] {
  return introductionsWith(db, familyOf(db, batch));
}

/**
 * Undoes an import or a merge: deletes what it made, gives changed fields and rows back what they had; before an
 * import the merges that were decided within it. The caller holds the transaction.
 *
 * @returns the later imports and merges that build on it; where there are any, nothing was done
 * @throws Bug where there are `introductionsOn` it
 */
export function undoBatch(db: WriteDb, batch: BatchId, at: string): readonly BatchId[] {
  const family = familyOf(db, batch);
  const blocking = blockingBatches(db, family);
  if (blocking.length > 0) return blocking;
  if (introductionsOn(db, batch).length > 0) throw new Bug("an undo that loses introductions");
  db.pragma("defer_foreign_keys = ON");
  for (const one of family) {
    db.prepare(KEEP_PAIR).run({ batch: one });
    restoreRows(db, one);
    for (const sql of RESTORE) db.prepare(sql).run({ batch: one });
    for (const sql of DELETE) db.prepare(sql).run({ batch: one });
    db.prepare(DELETE_ENTITIES).run({ batch: one });
    db.prepare(FORGET).run({ batch: one });
    db.prepare(MARK).run({ batch: one, at });
  }
  forgetGoneFlows(db);
  return [];
}
