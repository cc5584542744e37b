import Database from "better-sqlite3";
import { Bug } from "../model/bug.ts";
import type { BatchId, EntityId } from "../model/ids.ts";
import type { ReadDb, WriteDb } from "./db.ts";
import { newestBatch, undoBatch } from "./draft/undo.ts";

// What is no import's goes with none, and would hold back the undoing of one.
const NOT_OF_IMPORTS = [`DELETE FROM main.introduction`, `DELETE FROM main.dismissed_flow`];

/** A copy of an open workspace in memory, for the caller to change and to close. As large as the file. */
export function copyInMemory(db: WriteDb, nativeBinding: string | undefined): WriteDb {
  const bytes = db.serialize();
  // Bytes 18 and 19 say that there may be a log beside the file: in memory there is nothing beside it.
  bytes.fill(1, 18, 20);
  const copy = new Database(bytes, nativeBinding === undefined ? {} : { nativeBinding });
  copy.pragma("foreign_keys = ON");
  copy.pragma("trusted_schema = OFF");
  return copy;
}

/**
 * Takes a copy of a workspace back to what it was right after an import or merge, with those undone since left out:
 * every later one is undone, the newest first, so that none holds another back. Exact, merges included, as undoing
 * is. Introductions and findings put aside are no part of it.
 *
 * @param copy not the user's file: what comes later is gone from it
 * @param undone told of each that was undone; may throw to stop
 */
export function takeBackTo(copy: WriteDb, batch: BatchId, undone: () => void): void {
  copy.transaction(() => NOT_OF_IMPORTS.forEach((sql) => copy.prepare(sql).run()))();
  for (
    let newest = newestBatch(copy);
    newest !== null && newest > batch;
    newest = newestBatch(copy)
  ) {
    const later = newest;
    const blocking = copy.transaction(() => undoBatch(copy, later, ""))();
    if (blocking.length > 0) throw new Bug("the newest import is held back by a later one");
    undone();
  }
}

const LATER = `
  SELECT count(*) FROM batch WHERE id > :batch AND undone_at IS NULL AND parent_id IS NULL`;

/** How many imports and merges came after one, those undone left out. */
export function countLater(db: ReadDb, batch: BatchId): number {
  return db.prepare<{ batch: BatchId }, number>(LATER).pluck().get({ batch }) ?? 0;
}

const MERGED = `SELECT id, kept_id FROM merged_entity`;

/** What each entity that was merged away has become. */
export function mergedAway(db: ReadDb): Map<EntityId, EntityId> {
  return new Map(db.prepare<[], [EntityId, EntityId]>(MERGED).raw().all());
}
