import type { EntityId } from "../model/ids.ts";
import type { ReadDb } from "./db.ts";

/** An id that a source of its own gave to one entity. */
export type GivenTo = {
  readonly entityId: EntityId;
  readonly source: string;
  readonly given: string;
};

const ALL = `
  SELECT entity_id AS entityId, source, given FROM main.given_id ORDER BY entity_id, source, given`;

/** All given ids, by entity. */
export function allGivenIds(db: ReadDb): readonly GivenTo[] {
  return db.prepare<[], GivenTo>(ALL).all();
}
