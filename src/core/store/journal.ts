import { dirname } from "node:path";
import type { WriteDb } from "./db.ts";
import { errorCode } from "./failures.ts";
import { shapeOf } from "./migrate.ts";
import { onNetworkDrive } from "./network-drive.ts";

/**
 * Whether SQLite can write here, found out by beginning a change and taking it back: rights on the file do not say
 * it, as a journal must be made beside it.
 */
export function mayWrite(db: WriteDb): boolean {
  try {
    db.exec("BEGIN IMMEDIATE");
    // Touches the first page, without which no journal would be made.
    db.pragma(`user_version = ${shapeOf(db)}`);
    return true;
  } catch (error) {
    const code = errorCode(error) ?? "";
    // Another program is writing, so one can.
    if (code.startsWith("SQLITE_BUSY")) return true;
    if (/^SQLITE_(READONLY|CANTOPEN)/.test(code)) return false;
    throw error;
  } finally {
    if (db.inTransaction) db.exec("ROLLBACK");
  }
}

/**
 * Write-ahead logging where it works, else a rollback journal.
 *
 * @returns whether it is write-ahead logging
 */
export function chooseJournal(db: WriteDb, path: string): boolean {
  const wanted = onNetworkDrive(dirname(path)) ? "delete" : "wal";
  return switchJournal(db, wanted) === "wal";
}

/** Brings everything into the one file, and lets go of the journals unless another connection still needs them. */
export function leaveJournal(db: WriteDb): void {
  db.pragma("busy_timeout = 0");
  try {
    db.pragma("wal_checkpoint(TRUNCATE)");
    // A file that says it needs a -shm beside it could not be opened from a folder that is read-only.
    switchJournal(db, "delete");
  } catch {
    // A full disk or a drive that is gone: what was committed stands in the log, and is found at the next opening.
  }
}

/** Reads a file that asks for shared memory which cannot be made here: alone, and for the last time. */
export function abandonLog(db: WriteDb): void {
  db.pragma("locking_mode = EXCLUSIVE");
  db.pragma("journal_mode = DELETE");
  db.pragma("locking_mode = NORMAL");
  // The lock is let go at the next read.
  shapeOf(db);
}

function switchJournal(db: WriteDb, to: "wal" | "delete"): unknown {
  try {
    return db.pragma(`journal_mode = ${to}`, { simple: true });
  } catch (error) {
    const code = errorCode(error) ?? "";
    if (!/^SQLITE_(BUSY|CANTOPEN|IOERR_SHM|READONLY)/.test(code)) throw error;
    return db.pragma("journal_mode", { simple: true });
  }
}
