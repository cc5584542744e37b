import type { EntityId } from "../../model/ids.ts";
import type { ReadDb, WriteDb } from "../db.ts";

const ALL = `SELECT a_id, b_id FROM main.kept_apart ORDER BY a_id, b_id`;
const ONE = `SELECT 1 FROM main.kept_apart WHERE a_id = :a AND b_id = :b`;
const KEEP = `
  INSERT OR IGNORE INTO main.kept_apart (a_id, b_id)
  SELECT :a, :b WHERE EXISTS (SELECT 1 FROM main.entity WHERE id = :a) AND EXISTS (SELECT 1 FROM main.entity WHERE id = :b)`;
const FORGET = `DELETE FROM main.kept_apart WHERE a_id = :a AND b_id = :b`;

type Pair = { readonly a: EntityId; readonly b: EntityId };
const inOrder = (one: EntityId, other: EntityId): Pair =>
  one < other ? { a: one, b: other } : { a: other, b: one };

/** Whether a person said that two are not the same. */
export function areApart(db: ReadDb, one: EntityId, other: EntityId): boolean {
  return db.prepare<Pair>(ONE).get(inOrder(one, other)) !== undefined;
}

/** All that were said not to be the same, each pair once. */
export function allApart(db: ReadDb): readonly (readonly [EntityId, EntityId])[] {
  return db.prepare<[], readonly [EntityId, EntityId]>(ALL).raw().all();
}

/** Remembers that two are not the same, or forgets it; nothing for what is not there. */
export function keepApart(db: WriteDb, pair: Pair, apart: boolean): void {
  if (pair.a === pair.b) return;
  db.prepare(apart ? KEEP : FORGET).run(inOrder(pair.a, pair.b));
}
