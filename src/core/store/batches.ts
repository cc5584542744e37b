import type { Batch } from "../model/batch.ts";
import type { BatchId } from "../model/ids.ts";
import type { ReadDb } from "./db.ts";

const COLUMNS = `
  SELECT batch.id, batch.kind, batch.parent_id AS parent, batch.at, batch.undone_at AS undoneAt,
    (SELECT json_group_array(file.name ORDER BY file.id) FROM file WHERE file.batch_id = batch.id) AS files,
    (SELECT coalesce(sum(value ->> 'created'), 0) FROM json_each(batch.counts)) AS created,
    (SELECT coalesce(sum(value ->> 'updated'), 0) FROM json_each(batch.counts)) AS updated,
    (SELECT coalesce(sum(value ->> 'merged'), 0) FROM json_each(batch.counts)) AS mergedTotal,
    (SELECT key FROM json_each(batch.counts) WHERE value ->> 'merged' > 0 LIMIT 1) AS mergedKind
  FROM batch`;

const HISTORY = `${COLUMNS} ORDER BY batch.id DESC`;

const ONE = `${COLUMNS} WHERE batch.id = :id`;

const LAST = `${COLUMNS} WHERE batch.undone_at IS NULL AND batch.parent_id IS NULL ORDER BY batch.id DESC LIMIT 1`;

/** The first that a merge took away and what it was merged into, as that is called now. */
const MERGED = `
  SELECT
    CASE WHEN person.sharing = 'private' THEN '' ELSE coalesce(person.name, initiative.title, department.name, '') END AS keep,
    CASE WHEN 'private' IN (person.sharing, wish.value) THEN '' ELSE coalesce(name.value, '') END AS "drop"
  FROM merged_entity
  LEFT JOIN person ON person.id = merged_entity.kept_id
  LEFT JOIN initiative ON initiative.id = merged_entity.kept_id
  LEFT JOIN department ON department.id = merged_entity.kept_id
  LEFT JOIN merged_value AS name ON name.merged_id = merged_entity.id AND name.field IN ('name', 'title')
  LEFT JOIN merged_value AS wish ON wish.merged_id = merged_entity.id AND wish.field = 'sharing'
  WHERE merged_entity.batch_id = :id ORDER BY merged_entity.id LIMIT 1`;

/** All imports and merges, newest first, also the undone ones. */
export function allBatches(db: ReadDb): Batch[] {
  return db
    .prepare<[], Row>(HISTORY)
    .all()
    .map((row) => batch(db, row));
}

/** The newest import or merge that is not undone: what undoing would undo. Null when there is none. */
export function lastBatch(db: ReadDb): Batch | null {
  const row = db.prepare<[], Row>(LAST).get();
  return row === undefined ? null : batch(db, row);
}

/** An import or merge, undone or not; null where there is none of this id. */
export function batchById(db: ReadDb, id: BatchId): Batch | null {
  const row = db.prepare<{ id: BatchId }, Row>(ONE).get({ id });
  return row === undefined ? null : batch(db, row);
}

type Merged = NonNullable<Batch["merged"]>;
type Row = Omit<Batch, "files" | "merged"> & {
  readonly files: string;
  readonly mergedTotal: number;
  readonly mergedKind: Merged["kind"] | null;
};

function batch(db: ReadDb, { mergedTotal: total, mergedKind: kind, ...row }: Row): Batch {
  const names = db
    .prepare<{ id: BatchId }, Pick<Merged, "keep" | "drop">>(MERGED)
    .get({ id: row.id });
  return {
    ...row,
    files: JSON.parse(row.files) as string[],
    merged: kind === null ? null : { total, kind, ...(names ?? { keep: "", drop: "" }) },
  };
}
