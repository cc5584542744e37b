import type { BatchId, EntityKind } from "../model/ids.ts";
import type { ReadDb } from "./db.ts";
import { DEPARTMENT_NAME } from "./merge/merged-into.ts";

/** How a file was read when it was imported; what else is known of that, as JSON. */
export type StoredFile = {
  readonly file: string;
  readonly sheet: string | null;
  readonly source: string;
  readonly encoding: string;
  readonly delimiter: string;
  readonly rows: number;
  readonly how: string;
};

const FILES = `
  SELECT name AS file, sheet, source, encoding, delimiter, rows, mapping AS how FROM file
  WHERE batch_id = :batch ORDER BY id`;

/** The files of an import as they were read, in the order in which they came in; none of a merge. */
export function filesOf(db: ReadDb, batch: BatchId): readonly StoredFile[] {
  return db.prepare<{ batch: BatchId }, StoredFile>(FILES).all({ batch });
}

const MADE = ["people", "initiatives", "departments", "topics", "ties"] as const;
export type Made = Readonly<Record<(typeof MADE)[number], number>>;
const COUNTS = `
  SELECT one.key AS kind, coalesce(one.value ->> 'created', 0) AS created
  FROM batch, json_each(batch.counts) AS one WHERE batch.id = :batch`;

/** How many of each kind a batch made. */
export function madeBy(db: ReadDb, batch: BatchId): Made {
  const rows = db
    .prepare<{ batch: BatchId }, { kind: string; created: number }>(COUNTS)
    .all({ batch });
  const counts = new Map(rows.map(({ kind, created }) => [kind, created]));
  return Object.fromEntries(MADE.map((kind) => [kind, counts.get(kind) ?? 0])) as Made;
}

/** A field that a batch gave another value. */
export type BatchChange = {
  readonly kind: EntityKind;
  /** Empty for a person who wishes not to be named. */
  readonly name: string;
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly file: string | null;
  readonly line: number | null;
};

/** Of a merge what it filled and tightened in what it kept, by the row that made the other. */
const ALL = `
  SELECT change.entity_id AS id, change.field, change.before, change.after, change.file_id, change.line
  FROM change WHERE change.batch_id = :batch
  UNION ALL
  SELECT merged.kept_id, CASE one.key WHEN 'department_id' THEN 'departmentId' WHEN 'parent_id' THEN 'parentId' ELSE one.key END,
    CAST(one.value AS TEXT), CAST(json_extract(row_change.after, '$."' || one.key || '"') AS TEXT), merged.file_id, merged.line
  FROM merged_entity AS merged
  JOIN row_change ON row_change.batch_id = merged.batch_id AND row_change."table" = merged.kind
    AND row_change.was = json_array(merged.kept_id) AND row_change.now IS NOT NULL
  , json_each(row_change.before) AS one
  WHERE merged.batch_id = :batch
    AND json_extract(row_change.after, '$."' || one.key || '"') IS NOT one.value`;
const VISIBLE = `field NOT IN ('key', 'fingerprint')`;
const IS_HIDDEN = `(person.sharing IS 'private' AND field IN ('name', 'email'))`;
const value = (column: string): string => `
  CASE WHEN ${IS_HIDDEN} THEN '' WHEN field IN ('departmentId', 'parentId') THEN ${DEPARTMENT_NAME(column)} ELSE ${column} END`;
const CHANGES = `
  SELECT DISTINCT entity.kind,
    CASE WHEN person.sharing IS 'private' THEN ''
      ELSE coalesce(person.name, initiative.title, department.name, '') END AS name,
    all_changes.field, ${value("all_changes.before")} AS before, ${value("all_changes.after")} AS after,
    file.name AS file, all_changes.line
  FROM (${ALL}) AS all_changes
  JOIN entity ON entity.id = all_changes.id
  LEFT JOIN person ON person.id = entity.id
  LEFT JOIN initiative ON initiative.id = entity.id
  LEFT JOIN department ON department.id = entity.id
  LEFT JOIN file ON file.id = all_changes.file_id
  WHERE ${VISIBLE}
  ORDER BY file.name, all_changes.line, all_changes.field LIMIT :limit`;
const TOTAL = `SELECT count(*) FROM (${ALL}) WHERE ${VISIBLE}`;

/** The first fields that a batch changed, by file and line, and how many there are. */
export function changesIn(
  db: ReadDb,
  batch: BatchId,
  limit: number,
): { readonly changes: readonly BatchChange[]; readonly total: number } {
  return {
    changes: db
      .prepare<{ batch: BatchId; limit: number }, BatchChange>(CHANGES)
      .all({ batch, limit }),
    total: db.prepare<{ batch: BatchId }, number>(TOTAL).pluck().get({ batch }) ?? 0,
  };
}
