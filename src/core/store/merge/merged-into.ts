import type { BatchId, EntityId } from "../../model/ids.ts";
import type { ReadDb } from "../db.ts";
import type { Provenance } from "../provenance.ts";

/** What one that was merged away was called and said to be, where that differs from what is kept. */
export type Former = {
  readonly name: string;
  readonly facts: readonly { readonly field: string; readonly value: string }[];
  /** The row that made it. */
  readonly provenance: Provenance;
};

/** Of departments the name; one that is no more has it from its own merge. */
export const DEPARTMENT_NAME = (id: string): string => `coalesce(
  (SELECT name FROM department WHERE id = CAST(${id} AS INTEGER)),
  (SELECT value FROM merged_value AS called WHERE called.merged_id = CAST(${id} AS INTEGER) AND called.field = 'name'))`;
const NAME = `(SELECT value FROM merged_value AS called
  WHERE called.merged_id = merged_entity.id AND called.field IN ('name', 'title'))`;

const FORMERS = `
  SELECT merged_entity.id, ${NAME} AS name, file.name AS file, file.sheet, merged_entity.line, batch.id AS batch, batch.at
  FROM merged_entity
  JOIN file ON file.id = merged_entity.file_id
  JOIN batch ON batch.id = file.batch_id
  WHERE merged_entity.kept_id = :id ORDER BY merged_entity.id`;
const VALUES = `
  SELECT merged_id AS id, field,
    CASE WHEN field IN ('departmentId', 'parentId') THEN ${DEPARTMENT_NAME("value")} ELSE value END AS value
  FROM merged_value
  WHERE merged_id IN (SELECT id FROM merged_entity WHERE kept_id = :id)
    AND field NOT IN ('name', 'title', 'key', 'stub', 'fingerprint', 'mark', 'givenId', 'sharing', 'keptAtTop')
    AND (field, value) NOT IN (
      SELECT 'email', email FROM person WHERE id = :id AND email IS NOT NULL
      UNION ALL SELECT 'role', role FROM person WHERE id = :id AND role IS NOT NULL
      UNION ALL SELECT 'departmentId', CAST(department_id AS TEXT) FROM person WHERE id = :id AND department_id IS NOT NULL
      UNION ALL SELECT 'description', description FROM initiative WHERE id = :id AND description IS NOT NULL
      UNION ALL SELECT 'lessons', lessons FROM initiative WHERE id = :id AND lessons IS NOT NULL
      UNION ALL SELECT 'status', status FROM initiative WHERE id = :id AND status IS NOT NULL
      UNION ALL SELECT 'innovation', innovation FROM initiative WHERE id = :id AND innovation IS NOT NULL
      UNION ALL SELECT 'start', "start" FROM initiative WHERE id = :id AND "start" IS NOT NULL
      UNION ALL SELECT 'end', "end" FROM initiative WHERE id = :id AND "end" IS NOT NULL
      UNION ALL SELECT 'departmentId', CAST(department_id AS TEXT) FROM initiative WHERE id = :id AND department_id IS NOT NULL
      UNION ALL SELECT 'code', code FROM department WHERE id = :id AND code IS NOT NULL
      UNION ALL SELECT 'parentId', CAST(parent_id AS TEXT) FROM department WHERE id = :id AND parent_id IS NOT NULL
      UNION ALL SELECT 'attribute:' || name, value FROM attribute WHERE entity_id = :id)
  ORDER BY merged_id, field`;

type FormerRow = Provenance & { readonly id: EntityId; readonly name: string };
type ValueRow = { readonly id: EntityId; readonly field: string; readonly value: string };

/** All that were merged into one, by id; whoever shows them asks for the wish. */
export function mergedInto(db: ReadDb, id: EntityId): readonly Former[] {
  const formers = db.prepare<{ id: EntityId }, FormerRow>(FORMERS).all({ id });
  if (formers.length === 0) return [];
  const values = db.prepare<{ id: EntityId }, ValueRow>(VALUES).all({ id });
  return formers.map(({ id: former, name, ...provenance }) => ({
    name,
    facts: values.filter((one) => one.id === former).map(({ field, value }) => ({ field, value })),
    provenance,
  }));
}

/** A field that a later import or merge gave another value. */
export type FieldChange = {
  readonly field: string;
  readonly before: string | null;
  /** null for a merge. */
  readonly file: string | null;
  readonly line: number | null;
  readonly batch: BatchId;
  readonly at: string;
};

const CHANGES = `
  SELECT field, CASE WHEN field IN ('departmentId', 'parentId') THEN ${DEPARTMENT_NAME("before")} ELSE before END AS before,
    file, line, batch, at
  FROM (
    SELECT change.field, change.before, file.name AS file, change.line, change.batch_id AS batch, batch.at
    FROM change JOIN batch ON batch.id = change.batch_id LEFT JOIN file ON file.id = change.file_id
    WHERE change.entity_id = :id
    UNION ALL
    SELECT CASE one.key WHEN 'department_id' THEN 'departmentId' WHEN 'parent_id' THEN 'parentId' ELSE one.key END,
      one.value, NULL, NULL, row_change.batch_id, batch.at
    FROM row_change JOIN batch ON batch.id = row_change.batch_id, json_each(row_change.before) AS one
    WHERE row_change."table" IN ('person', 'initiative', 'department') AND row_change.was = json_array(CAST(:id AS INTEGER))
      AND json_extract(row_change.after, '$."' || one.key || '"') IS NOT one.value
  )
  WHERE field NOT IN ('key', 'fingerprint', 'stub')
  ORDER BY batch DESC, field LIMIT :limit`;

/** What later imports and merges changed in one, the newest first. */
export function changesOf(db: ReadDb, id: EntityId, limit: number): readonly FieldChange[] {
  return db.prepare<{ id: EntityId; limit: number }, FieldChange>(CHANGES).all({ id, limit });
}
