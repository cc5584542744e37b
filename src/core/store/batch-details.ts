import type { BatchId, EntityKind } from "../model/ids.ts";
import type { TopicRole } from "../model/topic.ts";
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
/** How many of each kind. */
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

/** Another name that a batch gave a department. */
export type BatchAlias = {
  readonly department: string;
  readonly alias: string;
  readonly file: string;
};
const ALIASES = `
  FROM department_alias AS given JOIN file ON file.id = given.file_id AND file.batch_id = :batch
  JOIN department ON department.id = given.department_id`;
const LISTED_ALIASES = `
  SELECT department.name AS department, given.alias, file.name AS file ${ALIASES}
  ORDER BY department.name, given.alias LIMIT :limit`;

/** Topics that a batch added to something that was there before. */
export type BatchTopics = {
  readonly kind: EntityKind;
  /** Empty for a person who wishes not to be named. */
  readonly name: string;
  readonly role: TopicRole;
  readonly added: readonly string[];
  readonly file: string;
  readonly line: number;
};
const TOPICS = `
  FROM topic_link AS link JOIN file ON file.id = link.file_id AND file.batch_id = :batch
  JOIN entity ON entity.id = link.entity_id JOIN file AS made ON made.id = entity.file_id AND made.batch_id <> :batch`;
const LISTED_TOPICS = `
  SELECT entity.kind,
    CASE WHEN person.sharing IS 'private' THEN '' ELSE coalesce(person.name, initiative.title, '') END AS name,
    link.role, json_group_array(topic.name ORDER BY topic.name) AS added, file.name AS file, min(link.line) AS line
  ${TOPICS}
  JOIN topic ON topic.id = link.topic_id
  LEFT JOIN person ON person.id = entity.id
  LEFT JOIN initiative ON initiative.id = entity.id
  GROUP BY entity.id, link.role, file.id ORDER BY file.name, min(link.line), link.role LIMIT :limit`;

type Listed<T> = { readonly listed: readonly T[]; readonly total: number };

function listed<Row>(
  db: ReadDb,
  ask: { readonly batch: BatchId; readonly limit: number },
  sql: {
    readonly rows: string;
    readonly total: string;
  },
): Listed<Row> {
  return {
    listed: db.prepare<object, Row>(sql.rows).all(ask),
    total: db.prepare<object, number>(sql.total).pluck().get({ batch: ask.batch }) ?? 0,
  };
}

/** The first names that a batch gave departments besides their own, by department, and how many there are. */
export const aliasesOf = (db: ReadDb, batch: BatchId, limit: number): Listed<BatchAlias> =>
  listed(db, { batch, limit }, { rows: LISTED_ALIASES, total: `SELECT count(*) ${ALIASES}` });

/** The first things of which a batch made the list of topics longer, by file and line, and how many there are. */
export function topicsAddedIn(db: ReadDb, batch: BatchId, limit: number): Listed<BatchTopics> {
  const total = `SELECT count(*) FROM (SELECT 1 ${TOPICS} GROUP BY entity.id, link.role, file.id)`;
  type Row = Omit<BatchTopics, "added"> & { readonly added: string };
  const found = listed<Row>(db, { batch, limit }, { rows: LISTED_TOPICS, total });
  return {
    ...found,
    listed: found.listed.map((row) => ({ ...row, added: JSON.parse(row.added) as string[] })),
  };
}
