import { dirname } from "node:path";
import type { WriteDb } from "./db.ts";
import { cannotJournal, errorCode } from "./failures.ts";
import { shapeOf } from "./shape.ts";
import { onNetworkDrive } from "./network-drive.ts";

/**
 * Whether SQLite can write here, found out by beginning a change and taking it back: rights on the file do not say
 * it, as a journal must be made beside it.
 */
export function mayWrite(db: WriteDb): boolean {
  const patience = db.pragma("busy_timeout", { simple: true });
  db.pragma("busy_timeout = 0");
  try {
    db.exec("BEGIN IMMEDIATE");
    // Touches the first page, without which no journal would be made.
    db.pragma(`user_version = ${shapeOf(db)}`);
    return true;
  } catch (error) {
    const code = errorCode(error) ?? "";
    // Another program is writing, so one can; on a full disk one could if there were room.
    if (code.startsWith("SQLITE_BUSY") || code === "SQLITE_FULL") return true;
    if (cannotJournal(code)) return false;
    throw error;
  } finally {
    if (db.inTransaction) db.exec("ROLLBACK");
    db.pragma(`busy_timeout = ${String(patience)}`);
  }
}

/**
 * Write-ahead logging where it works, else a rollback journal.
 *
 * @returns "stuck" where the file now asks for shared memory that cannot be had: connect anew and `abandonLog`
 */
export function chooseJournal(db: WriteDb, path: string): "wal" | "delete" | "stuck" {
  const wanted = onNetworkDrive(dirname(path)) ? "delete" : "wal";
  if (switchJournal(db, wanted) !== "wal") return "delete";
  // The switch itself takes no shared memory: only use shows whether there is any.
  return mayWrite(db) ? "wal" : "stuck";
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

/** Goes from write-ahead logging, of which only the file's header may be left, to a rollback journal. */
export function leaveSharedMemory(db: WriteDb): void {
  db.pragma("locking_mode = EXCLUSIVE");
  db.pragma("journal_mode = DELETE");
  db.pragma("locking_mode = NORMAL");
  // The lock is let go at the next read.
  shapeOf(db);
}

/** How SQLite keeps what is being written to this file. */
export function currentJournal(db: WriteDb): "wal" | "delete" {
  return db.pragma("journal_mode", { simple: true }) === "wal" ? "wal" : "delete";
}

/** @returns what it is afterwards: where it cannot be switched, what it was */
function switchJournal(db: WriteDb, to: "wal" | "delete"): "wal" | "delete" {
  try {
    db.pragma(`journal_mode = ${to}`);
  } catch (error) {
    const code = errorCode(error) ?? "";
    if (!/^SQLITE_(BUSY|FULL)/.test(code) && !cannotJournal(code)) throw error;
  }
  return currentJournal(db);
}
