import type { EntityId } from "../model/ids.ts";
import type { ReadDb } from "./db.ts";

/** A column of a file that maps to nothing known, kept as it was. */
export type Attribute = { readonly name: string; readonly value: string };

const OF_ENTITY = `SELECT name, value FROM attribute WHERE entity_id = :id ORDER BY name`;

const ALL = `
  SELECT entity_id AS entityId, name, value FROM attribute ORDER BY entity_id, name`;

/** What else is known of one entity, by the name of the column. */
export function attributesOf(db: ReadDb, id: EntityId): Attribute[] {
  return db.prepare<{ id: EntityId }, Attribute>(OF_ENTITY).all({ id });
}

/** All attributes, by entity and name. */
export function allAttributes(db: ReadDb): (Attribute & { readonly entityId: EntityId })[] {
  return db.prepare<[], Attribute & { readonly entityId: EntityId }>(ALL).all();
}
