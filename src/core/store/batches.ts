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

/** Nobody who wishes not to be named, nor who was merged into such a one. */
const SHOWN = (name: string, ...wishes: readonly string[]): string =>
  `CASE WHEN 'private' IN (${wishes.join(", ")}) THEN '' ELSE coalesce(${name}, '') END`;
const NAMES_OF = (id: string): string => `
  LEFT JOIN person ON person.id = ${id}
  LEFT JOIN initiative ON initiative.id = ${id}
  LEFT JOIN department ON department.id = ${id}`;
const NAME = "coalesce(person.name, initiative.title, department.name)";
const FORMER = `
  LEFT JOIN merged_value AS name ON name.merged_id = merged_entity.id AND name.field IN ('name', 'title')
  LEFT JOIN merged_value AS wish ON wish.merged_id = merged_entity.id AND wish.field = 'sharing'`;

/** The first that a merge took away and what it was merged into, as that is called now. */
const MERGED = `
  SELECT ${SHOWN(NAME, "person.sharing")} AS keep, ${SHOWN("name.value", "person.sharing", "wish.value")} AS "drop"
  FROM merged_entity ${NAMES_OF("merged_entity.kept_id")} ${FORMER}
  WHERE merged_entity.batch_id = :id ORDER BY merged_entity.id LIMIT 1`;

/** As it is called now, or was when it was merged anew; '' where it is no more, even if a later one has its number. */
const CALLED = (id: string): string => `coalesce(
  (SELECT ${SHOWN(NAME, "person.sharing")}
   FROM entity JOIN file ON file.id = entity.file_id ${NAMES_OF("entity.id")}
   WHERE entity.id = ${id} AND file.batch_id < batch.id),
  (SELECT ${SHOWN("name.value", "person.sharing", "wish.value")}
   FROM merged_entity JOIN file ON file.id = merged_entity.file_id
   LEFT JOIN person ON person.id = merged_entity.kept_id ${FORMER}
   WHERE merged_entity.id = ${id} AND file.batch_id < batch.id),
  '')`;
/** Of a merge that was undone, by what the undo kept of it. */
const PARTED = `
  SELECT ${CALLED("batch.counts ->> '$.pair.keep'")} AS keep, ${CALLED("batch.counts ->> '$.pair.drop'")} AS "drop"
  FROM batch WHERE id = :id`;

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
  return {
    ...row,
    files: JSON.parse(row.files) as string[],
    merged: kind === null ? null : { total, kind, ...namesIn(db, row) },
  };
}

function namesIn(
  db: ReadDb,
  { id, undoneAt }: Pick<Row, "id" | "undoneAt">,
): Pick<Merged, "keep" | "drop"> {
  return db
    .prepare<{ id: BatchId }, Pick<Merged, "keep" | "drop">>(undoneAt === null ? MERGED : PARTED)
    .get({ id })!;
}
