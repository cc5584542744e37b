import type { ReadDb, WriteDb } from "./db.ts";

/**
 * Runs several questions on the workspace as it is at one moment, whatever is written by others meanwhile.
 *
 * @param fn not async: a snapshot that is held long keeps the log from being worked off
 */
export function snapshot<T>(db: WriteDb, fn: (db: ReadDb) => T): T {
  return db.transaction(() => fn(db)).deferred();
}
