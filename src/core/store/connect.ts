import Database from "better-sqlite3";
import type { WriteDb } from "./db.ts";
import { leaveSharedMemory } from "./journal.ts";
import { shapeOf } from "./shape.ts";

export type ConnectOptions = {
  readonly readonly: boolean;
  /** Path of the native addon where the one that better-sqlite3 brings cannot run. */
  readonly nativeBinding: string | null;
  /**
   * Works off a log that another program left, without the shared memory that this usually takes, and goes on with a
   * rollback journal. Nobody else can have the file open meanwhile.
   */
  readonly abandonLog?: boolean;
};

/** One connection, set as every connection to a workspace is; its file can be read. */
export function connect(path: string, options: ConnectOptions): WriteDb {
  const { readonly, nativeBinding, abandonLog = false } = options;
  const db = new Database(path, {
    readonly,
    timeout: BUSY_MS,
    ...(nativeBinding === null ? {} : { nativeBinding }),
  });
  try {
    // Before anything is read, as then it is too late.
    if (abandonLog) leaveSharedMemory(db);
    db.pragma("foreign_keys = ON");
    db.pragma("synchronous = NORMAL");
    db.pragma(`cache_size = -${CACHE_KIB}`);
    // A workspace may come from a stranger: its schema must not run what we did not write.
    db.pragma("trusted_schema = OFF");
    db.pragma("cell_size_check = ON");
    shapeOf(db);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** How long a connection waits for another program before it gives up. */
const BUSY_MS = 3000;
// Memory-mapped reading was tried too: it gained nothing over the cache, even for a million ties.
const CACHE_KIB = 64 * 1024;
