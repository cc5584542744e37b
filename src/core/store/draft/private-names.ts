import type { WriteDb } from "../db.ts";

const PRIVATE = `SELECT key, email FROM temp.draft_named WHERE private = 1 ORDER BY 1`;

/** The folded names and the e-mail addresses of everyone who wishes not to be named, drafted or stored. */
export function privateNames(db: WriteDb): ReadonlySet<string> {
  const rows = db.prepare<[], { key: string; email: string | null }>(PRIVATE).all();
  return new Set(rows.flatMap(({ key, email }) => (email === null ? [key] : [key, email])));
}
