import { Failure } from "../model/failure.ts";
import type { ReadDb } from "./db.ts";

const SIZE = "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size";

const CHECK = "PRAGMA quick_check(1)";

const TABLES = "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name";

/**
 * Looks for damage before the workspace is used. Small files are checked whole; of large ones, where that would take
 * seconds, only the schema and the first rows are read, and damage elsewhere shows when it is met.
 *
 * @throws Failure workspace-damaged
 */
export function checkHealth(db: ReadDb, path: string): void {
  const tables = db.prepare<[], string>(TABLES).pluck().all();
  const whole = (db.prepare<[], number>(SIZE).pluck().get() ?? 0) <= CHECKED_WHOLE;
  const answer = whole ? db.prepare<[], string>(CHECK).pluck().get() : "ok";
  if (answer !== "ok" || !tables.includes("setting") || !tables.includes("entity"))
    throw new Failure("workspace-damaged", { path });
}

/** Bytes; about a tenth of a second. */
const CHECKED_WHOLE = 32 * 1024 * 1024;
