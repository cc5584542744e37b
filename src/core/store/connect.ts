import Database from "better-sqlite3";
import type { WriteDb } from "./db.ts";

export type ConnectOptions = {
  readonly readonly: boolean;
  /** Path of the native addon where the one that better-sqlite3 brings cannot run. */
  readonly nativeBinding: string | null;
};

/** One connection, set as every connection to a workspace is. Nothing has been read from the file yet. */
export function connect(path: string, { readonly, nativeBinding }: ConnectOptions): WriteDb {
  const db = new Database(path, {
    readonly,
    timeout: BUSY_MS,
    ...(nativeBinding === null ? {} : { nativeBinding }),
  });
  db.pragma("foreign_keys = ON");
  db.pragma("synchronous = NORMAL");
  db.pragma(`cache_size = -${CACHE_KIB}`);
  // A workspace may come from a stranger: its schema must not run what we did not write.
  db.pragma("trusted_schema = OFF");
  db.pragma("cell_size_check = ON");
  return db;
}

/** How long a connection waits for another program before it gives up. */
const BUSY_MS = 3000;
const CACHE_KIB = 64 * 1024;
