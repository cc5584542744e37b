import type { Department } from "../../model/department.ts";
import type { EntityId, EntityKind } from "../../model/ids.ts";
import type { Initiative } from "../../model/initiative.ts";
import type { Person } from "../../model/person.ts";
import type { ReadDb } from "../db.ts";
import type { DepartmentAlias } from "../departments.ts";
import type { GivenTo } from "../given-ids.ts";

const PEOPLE = `
  SELECT id, name, email, role, department_id AS departmentId, sharing, stub FROM temp.draft_person ORDER BY id`;
const INITIATIVES = `
  SELECT id, title, description, lessons, status, innovation, "start", "end", department_id AS departmentId, stub
  FROM temp.draft_initiative ORDER BY id`;
const DEPARTMENTS = `
  SELECT id, name, code, parent_id AS parentId, 0 AS stub FROM temp.draft_department ORDER BY id`;
const GIVEN = `
  SELECT entity_id AS entityId, source, given FROM temp.draft_given WHERE kind = :kind ORDER BY entity_id, source, given`;
const ALIASES = `
  SELECT department_id AS departmentId, alias FROM temp.draft_alias ORDER BY department_id, alias`;
const FIRST_NEW = `
  SELECT min(id) FROM (
    SELECT min(id) AS id FROM temp.draft_person WHERE created = 1
    UNION ALL SELECT min(id) FROM temp.draft_initiative WHERE created = 1
    UNION ALL SELECT min(id) FROM temp.draft_department WHERE created = 1
  )`;
const CHANGED = `
  SELECT DISTINCT entity_id FROM temp.draft_change
  WHERE field IN ('name', 'title', 'email', 'code', 'departmentId', 'parentId') ORDER BY entity_id`;

type Row<T> = Omit<T, "stub"> & { readonly stub: 0 | 1 };
const whole = <T>(row: Row<T>): T => ({ ...row, stub: row.stub === 1 }) as T;

/** People as a sealed draft would leave them, by id; those that it does not speak of are not among them. */
export function draftedPeople(db: ReadDb): readonly Person[] {
  return db.prepare<[], Row<Person>>(PEOPLE).all().map(whole);
}

/** Likewise initiatives. */
export function draftedInitiatives(db: ReadDb): readonly Initiative[] {
  return db.prepare<[], Row<Initiative>>(INITIATIVES).all().map(whole);
}

/** Likewise departments. */
export function draftedDepartments(db: ReadDb): readonly Department[] {
  return db.prepare<[], Row<Department>>(DEPARTMENTS).all().map(whole);
}

/** Other names that a draft gives to departments. */
export function draftedAliases(db: ReadDb): readonly DepartmentAlias[] {
  return db.prepare<[], DepartmentAlias>(ALIASES).all();
}

/** Ids that a draft gives to entities of a kind. */
export function draftedGivenIds(db: ReadDb, kind: EntityKind): readonly GivenTo[] {
  return db.prepare<{ kind: EntityKind }, GivenTo>(GIVEN).all({ kind });
}

/**
 * What a sealed draft brings: new ones, and those whose name, address or place would change; what may now be the same
 * as another. Null where it brings nothing.
 */
export function draftedNews(db: ReadDb): Pick<ReadonlySet<EntityId>, "has"> | null {
  const first = db.prepare<[], number | null>(FIRST_NEW).pluck().get() ?? Infinity;
  const changed = new Set<EntityId>();
  for (const id of db.prepare<[], EntityId>(CHANGED).pluck().iterate()) changed.add(id);
  if (first === Infinity && changed.size === 0) return null;
  // What is new has ids after all that is stored.
  return { has: (id) => id >= first || changed.has(id) };
}

/** Where a drafted entity comes from, and whether it is not stored yet. */
export type DraftedOrigin = {
  readonly id: EntityId;
  readonly planned: boolean;
  readonly file: string;
  readonly sheet: string | null;
  readonly line: number;
  /** Ties that the draft adds. */
  readonly ties: number;
};

const ORIGINS = `
  WITH ends(id) AS (
    SELECT from_id FROM temp.draft_tie WHERE from_id IN (SELECT value FROM json_each(:ids))
    UNION ALL SELECT to_id FROM temp.draft_tie WHERE to_id IN (SELECT value FROM json_each(:ids))
  ), counted(id, ties) AS (SELECT id, count(*) FROM ends GROUP BY id)
  SELECT drafted.id, drafted.created AS planned, file.name AS file, file.sheet, drafted.line, coalesce(counted.ties, 0) AS ties
  FROM (
    SELECT id, created, file, line FROM temp.draft_person
    UNION ALL SELECT id, created, file, line FROM temp.draft_initiative
    UNION ALL SELECT id, created, file, line FROM temp.draft_department
  ) AS drafted
  JOIN temp.draft_file AS file ON file.id = drafted.file
  LEFT JOIN counted ON counted.id = drafted.id
  WHERE drafted.id IN (SELECT value FROM json_each(:ids)) ORDER BY drafted.id`;

/** The rows that drafted entities are owed to, by id; without those of which the draft says nothing. */
export function draftedOrigins(
  db: ReadDb,
  ids: readonly EntityId[],
): ReadonlyMap<EntityId, DraftedOrigin> {
  const rows = db
    .prepare<{ ids: string }, Omit<DraftedOrigin, "planned"> & { planned: 0 | 1 }>(ORIGINS)
    .all({ ids: JSON.stringify(ids) });
  return new Map(rows.map((row) => [row.id, { ...row, planned: row.planned === 1 }]));
}
