import { Bug } from "../model/bug.ts";
import type { ReadDb, WriteDb } from "./db.ts";
import { withFailures } from "./failures.ts";

const READ = `SELECT CAST(value AS INTEGER) FROM setting WHERE name = 'version'`;

const RAISE = `
  INSERT INTO setting (name, value) VALUES ('version', '1')
  ON CONFLICT (name) DO UPDATE SET value = CAST(CAST(value AS INTEGER) + 1 AS TEXT)`;

/** A number that grows with every change to the workspace, so that answers kept from before are known to be old. */
export function versionOf(db: ReadDb): number {
  return db.prepare<[], number>(READ).pluck().get() ?? 0;
}

/**
 * Runs `fn` as one change to the workspace: all of it or nothing. The workspace's version grows by one.
 *
 * @param fn not async; whatever it throws undoes everything and is thrown on
 * @throws Failure workspace-busy, disk-full, workspace-read-only, workspace-damaged
 */
export function write<T>(db: WriteDb, fn: () => T): T {
  return writeAside(db, () => {
    const result = fn();
    db.prepare(RAISE).run();
    return result;
  });
}

/** Like {@link write} for what no answer is computed from (where a dot lies on the map): the version stays. */
export function writeAside<T>(db: WriteDb, fn: () => T): T {
  if (db.inTransaction) throw new Bug("a change within a change");
  return withFailures(db.name, () => db.transaction(fn).immediate());
}
