import type { EntityId } from "../model/ids.ts";
import type { ReadDb, WriteDb } from "./db.ts";

/** Where an entity lies on a map, in the map's own units. */
export type Position = {
  readonly id: EntityId;
  readonly x: number;
  readonly y: number;
  /** Whether the user put it there. */
  readonly pinned: boolean;
};

const READ = `SELECT entity_id AS id, x, y, pinned FROM position WHERE view = :view ORDER BY entity_id`;

const KEEP = `
  INSERT INTO position (view, entity_id, x, y, pinned) VALUES (:view, :id, :x, :y, :pinned)
  ON CONFLICT (view, entity_id) DO UPDATE SET x = excluded.x, y = excluded.y, pinned = excluded.pinned`;

/** Everything that has a place in a view ("level-0"), by id. */
export function readPositions(db: ReadDb, view: string): Position[] {
  return db
    .prepare<{ view: string }, Omit<Position, "pinned"> & { readonly pinned: 0 | 1 }>(READ)
    .all({ view })
    .map((row) => ({ ...row, pinned: row.pinned === 1 }));
}

/** Gives entities a place in a view; others keep theirs. No answer depends on it: `writeAside` is enough. */
export function keepPositions(db: WriteDb, view: string, positions: Iterable<Position>): void {
  const keep = db.prepare(KEEP);
  for (const { id, x, y, pinned } of positions)
    keep.run({ view, id, x, y, pinned: pinned ? 1 : 0 });
}
