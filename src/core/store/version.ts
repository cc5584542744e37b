import { Bug } from "../model/bug.ts";
import type { ReadDb, WriteDb } from "./db.ts";
import { withFailures } from "./failures.ts";

const READ = `SELECT CAST(value AS INTEGER) FROM setting WHERE name = 'version'`;

const READ_DATA = `
  SELECT coalesce((SELECT CAST(value AS INTEGER) FROM setting WHERE name = 'version'), 0)
    - coalesce((SELECT CAST(value AS INTEGER) FROM setting WHERE name = 'steps'), 0)`;

const RAISE = `
  INSERT INTO setting (name, value) VALUES (:name, '1')
  ON CONFLICT (name) DO UPDATE SET value = CAST(CAST(value AS INTEGER) + 1 AS TEXT)`;

/** A number that grows with every change to the workspace, so that answers kept from before are known to be old. */
export function versionOf(db: ReadDb): number {
  return db.prepare<[], number>(READ).pluck().get() ?? 0;
}

/**
 * The same, but for steps on findings: what is computed from departments, people, initiatives, topics and ties alone
 * holds as long as this stays.
 */
export function dataVersionOf(db: ReadDb): number {
  return db.prepare<[], number>(READ_DATA).pluck().get()!;
}

/**
 * Runs `fn` as one change to the workspace: all of it or nothing. The workspace's version grows by one.
 *
 * @param fn not async; whatever it throws undoes everything and is thrown on
 * @throws Failure workspace-busy, disk-full, workspace-read-only, workspace-damaged
 */
export function write<T>(db: WriteDb, fn: () => T): T {
  return raising(db, fn, ["version"]);
}

/** Like {@link write} for introductions and what is put aside: the version grows, that of the data stays. */
export function writeStep<T>(db: WriteDb, fn: () => T): T {
  return raising(db, fn, ["version", "steps"]);
}

function raising<T>(db: WriteDb, fn: () => T, names: readonly ("version" | "steps")[]): T {
  return writeAside(db, () => {
    const result = fn();
    for (const name of names) db.prepare(RAISE).run({ name });
    return result;
  });
}

/** Like {@link write} for what no answer is computed from (where a dot lies on the map): the version stays. */
export function writeAside<T>(db: WriteDb, fn: () => T): T {
  if (db.inTransaction) throw new Bug("a change within a change");
  return withFailures(db.name, () => db.transaction(fn).immediate());
}
