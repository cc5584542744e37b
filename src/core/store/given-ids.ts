import type { EntityId, EntityKind } from "../model/ids.ts";
import type { ReadDb } from "./db.ts";

/** An id that a source of its own gave to one entity. */
export type GivenTo = {
  readonly entityId: EntityId;
  readonly source: string;
  readonly given: string;
};

const ALL = `
  SELECT entity_id AS entityId, source, given FROM main.given_id WHERE kind = :kind ORDER BY entity_id, source, given`;

/** All ids given to entities of a kind, by entity. */
export function allGivenIds(db: ReadDb, kind: EntityKind): readonly GivenTo[] {
  return db.prepare<{ kind: EntityKind }, GivenTo>(ALL).all({ kind });
}
