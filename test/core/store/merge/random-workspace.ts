import * as fc from "fast-check";
import type { EntityId } from "../../../../src/core/model/ids.ts";
import { Failure } from "../../../../src/core/model/failure.ts";
import type { WriteDb } from "../../../../src/core/store/db.ts";
import { keepApart } from "../../../../src/core/store/merge/kept-apart.ts";
import { mergePairs } from "../../../../src/core/store/merge/merge-batch.ts";
import type { MergePair } from "../../../../src/core/store/merge/merge-two.ts";
import { write } from "../../../../src/core/store/version.ts";
import { fold } from "../../../../src/core/text/fold.ts";
import { everyRow } from "../memory.ts";

export const AT = "2026-11-24T11:00:00.000Z";

/** Two numbers, which pick two of one kind in whatever workspace they meet. */
export const pick = fc.tuple(fc.nat({ max: 50 }), fc.nat({ max: 50 }));
export type Pick = readonly [number, number];

const KINDS = `
  SELECT kind, json_group_array(id ORDER BY id) AS ids FROM entity
  WHERE kind <> 'topic' GROUP BY kind HAVING count(*) > 1 ORDER BY kind`;

/** The pair that two numbers pick; null where no kind has two. */
export function pairOf(db: WriteDb, [one, other]: Pick): MergePair | null {
  const kinds = db.prepare<[], { ids: string }>(KINDS).all();
  if (kinds.length === 0) return null;
  const ids = JSON.parse(kinds[one % kinds.length]!.ids) as EntityId[];
  const keep = ids[other % ids.length]!;
  const drop = ids[(other + 1 + (one % (ids.length - 1))) % ids.length]!;
  return { keep, drop };
}

/** Merges what two numbers pick, in a batch of its own; null where that may not be merged. */
export function mergePicked(db: WriteDb, numbers: Pick) {
  const pair = pairOf(db, numbers);
  if (pair === null) return null;
  try {
    return write(db, () => mergePairs(db, [pair], { at: AT, fold, asked: true })).batch;
  } catch (error) {
    if (error instanceof Failure && error.code === "merge-below") return null;
    throw error;
  }
}

/** Gives everything a place on the map, and keeps the first two of a kind apart. */
export function addAside(db: WriteDb): void {
  db.exec(`INSERT INTO position (view, entity_id, x, y, pinned)
    SELECT 'level-0', id, id / 7.0, id * 1e-7, 0 FROM entity`);
  const pair = pairOf(db, [0, 0]);
  if (pair !== null) keepApart(db, { a: pair.keep, b: pair.drop }, true);
}

/** All that an undo gives back: every row but the batches' own record. */
export const content = (db: WriteDb): unknown => everyRow(db, ["batch", "file", "setting"]);

/** What SQLite finds wrong: rows that refer to nothing, indexes that do not fit. */
export const wrong = (db: WriteDb): unknown => [
  db.pragma("foreign_key_check"),
  db.pragma("integrity_check", { simple: true }),
];
export const SOUND = [[], "ok"];
