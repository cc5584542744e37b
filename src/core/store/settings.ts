import type { ReadDb, WriteDb } from "./db.ts";

const READ = `SELECT value FROM setting WHERE name = :name`;

const KEEP = `
  INSERT INTO setting (name, value) VALUES (:name, :value)
  ON CONFLICT (name) DO UPDATE SET value = excluded.value`;

/** What the workspace remembers under a name; null where that is nothing. */
export function readSetting(db: ReadDb, name: string): string | null {
  return db.prepare<{ name: string }, string>(READ).pluck().get({ name }) ?? null;
}

/** Remembers a value under a name. "version" is the store's own (version.ts). */
export function keepSetting(db: WriteDb, name: string, value: string): void {
  db.prepare(KEEP).run({ name, value });
}
