import type { Batch } from "../model/batch.ts";
import type { ReadDb } from "./db.ts";

const COLUMNS = `
  SELECT batch.id, batch.kind, batch.at, batch.undone_at AS undoneAt,
    (SELECT json_group_array(file.name ORDER BY file.id) FROM file WHERE file.batch_id = batch.id) AS files,
    (SELECT coalesce(sum(value ->> 'created'), 0) FROM json_each(batch.counts)) AS created,
    (SELECT coalesce(sum(value ->> 'updated'), 0) FROM json_each(batch.counts)) AS updated
  FROM batch`;

const HISTORY = `${COLUMNS} ORDER BY batch.id DESC`;

const LAST = `${COLUMNS} WHERE batch.undone_at IS NULL ORDER BY batch.id DESC LIMIT 1`;

/** All imports, newest first, also the undone ones. */
export function allBatches(db: ReadDb): Batch[] {
  return db.prepare<[], Row>(HISTORY).all().map(batch);
}

/** The newest import that is not undone: what undoing would undo. Null when there is none. */
export function lastBatch(db: ReadDb): Batch | null {
  const row = db.prepare<[], Row>(LAST).get();
  return row === undefined ? null : batch(row);
}

type Row = Omit<Batch, "files"> & { readonly files: string };

const batch = (row: Row): Batch => ({ ...row, files: JSON.parse(row.files) as string[] });
