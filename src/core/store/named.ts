import type { DepartmentId, EntityId, EntityKind } from "../model/ids.ts";
import type { ReadDb } from "./db.ts";

/** An entity as it is named on a screen. */
export type NamedEntity = {
  readonly id: EntityId;
  readonly kind: EntityKind;
  /** Empty for a person who wishes not to be named. */
  readonly name: string;
  /** Its own department; for a department itself. */
  readonly departmentId: DepartmentId | null;
};

const NAMED = `
  SELECT entity.id, entity.kind,
    CASE WHEN person.sharing = 'private' THEN ''
      ELSE coalesce(person.name, initiative.title, department.name, topic.name) END AS name,
    coalesce(person.department_id, initiative.department_id, department.id) AS departmentId
  FROM entity
  LEFT JOIN person ON person.id = entity.id
  LEFT JOIN initiative ON initiative.id = entity.id
  LEFT JOIN department ON department.id = entity.id
  LEFT JOIN topic ON topic.id = entity.id
  WHERE entity.id IN (SELECT value FROM json_each(:ids))
  ORDER BY entity.id`;

const MEMBERS = `
  SELECT id FROM person WHERE department_id = :department
  UNION ALL SELECT id FROM initiative WHERE department_id = :department
  UNION ALL SELECT id FROM department WHERE parent_id = :department`;

/** The entities with these ids, by id; who is private without a name. */
export function namedEntities(db: ReadDb, ids: readonly EntityId[]): Map<EntityId, NamedEntity> {
  const rows = db.prepare<{ ids: string }, NamedEntity>(NAMED).all({ ids: JSON.stringify(ids) });
  return new Map(rows.map((row) => [row.id, row]));
}

/** The people, initiatives and departments directly in a department, in that order. */
export function membersOf(db: ReadDb, department: DepartmentId): EntityId[] {
  return db.prepare<{ department: DepartmentId }, EntityId>(MEMBERS).pluck().all({ department });
}
