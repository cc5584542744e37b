import { accessSync, constants, statSync } from "node:fs";
import { Failure } from "../model/failure.ts";
import type { ReadDb } from "./db.ts";

/** "DWV1": what a workspace calls itself in the header of its SQLite file. */
export const APPLICATION_ID = 0x44575631;

const CALLED = "SELECT application_id FROM pragma_application_id";

/**
 * Looks whether a file is there that may be read. It is not opened: closing it would take away the locks that
 * SQLite holds for this process, also those of other threads (sqlite.org/howtocorrupt.html, 2.2).
 *
 * @throws Failure workspace-not-one; the system's own error where there is none
 */
export function checkReadable(path: string): void {
  // A pipe or a device would make the first read wait for ever.
  if (!statSync(path).isFile()) throw new Failure("workspace-not-one", { path });
  accessSync(path, constants.R_OK);
}

/** @throws Failure workspace-not-one for an empty file and for another program's */
export function checkIdentity(db: ReadDb, path: string): void {
  if (db.prepare<[], number>(CALLED).pluck().get() !== APPLICATION_ID)
    throw new Failure("workspace-not-one", { path });
}
