import Database from "better-sqlite3";
import type { IdsAside } from "../../intake/ports/ids-aside.ts";
import { bulkInserts } from "./bulk-insert.ts";

const CREATE = `
  CREATE TEMP TABLE seen_id (at INTEGER PRIMARY KEY, id TEXT NOT NULL, name TEXT NOT NULL, line INTEGER NOT NULL)`;
/** Sorted by SQLite, on disk where it is much. */
const DIFFERENT = `
  SELECT id, at, line FROM (
    SELECT id, at, line, name, first_value(name) OVER (PARTITION BY id ORDER BY at) AS first FROM temp.seen_id
  ) WHERE name <> first`;
const REPEATED = `SELECT count(DISTINCT id) AS count, min(at) AS at FROM (${DIFFERENT})`;
const VALUE = `SELECT id FROM temp.seen_id WHERE at = :at`;
const LINES = `
  SELECT line FROM (
    SELECT at, line, name, first_value(name) OVER (ORDER BY at) AS first FROM temp.seen_id WHERE id = :id
  ) WHERE name <> first OR at = (SELECT min(at) FROM temp.seen_id WHERE id = :id) ORDER BY at LIMIT :most`;

/** Ids of a table in a database of their own, which is gone when it is closed. */
export function idsAside(nativeBinding: string | undefined): IdsAside {
  const db = new Database("", nativeBinding === undefined ? {} : { nativeBinding });
  db.exec(CREATE);
  db.exec("BEGIN");
  const inserts = bulkInserts(db);
  const rows = inserts.into("seen_id (id, name, line)", 3);
  return {
    add: (id, name, line) => rows.add([id, name, line]),
    repeated(most) {
      inserts.flush();
      const { count, at } = db.prepare<[], { count: number; at: number }>(REPEATED).get()!;
      if (count === 0) return null;
      const value = db.prepare<{ at: number }, string>(VALUE).pluck().get({ at })!;
      const lines = db.prepare<{ id: string; most: number }, number>(LINES).pluck();
      return { count, value, lines: lines.all({ id: value, most }) };
    },
    close: () => void db.close(),
  };
}
