import type { EntityId } from "../../model/ids.ts";
import type { ReadDb } from "../db.ts";

/** What the entity with the id in a column has become by merges. */
export const NOW_IS = (column: string): string => `coalesce(
  (SELECT merged.kept_id FROM merged_entity AS merged WHERE merged.id = ${column}), ${column})`;

const KEPT = `SELECT kept_id FROM merged_entity WHERE id = :id`;
const IS_THERE = `SELECT 1 FROM entity WHERE id = :id`;

/** What an entity has become by merges: itself where it was not merged away. */
export function nowIs(db: ReadDb, id: EntityId): EntityId {
  return db.prepare<{ id: EntityId }, EntityId>(KEPT).pluck().get({ id }) ?? id;
}

/** Whether an entity, or what it has become, is there. */
export function isThere(db: ReadDb, id: EntityId): boolean {
  return db.prepare<{ id: EntityId }>(IS_THERE).get({ id: nowIs(db, id) }) !== undefined;
}
