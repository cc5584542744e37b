import { closeSync, openSync, readSync, statSync } from "node:fs";
import { Failure } from "../model/failure.ts";
import { withFailures } from "./failures.ts";

/** "DWV1": what a workspace calls itself in the header of its SQLite file. */
export const APPLICATION_ID = 0x44575631;

/**
 * Looks at the first bytes of a file, so that SQLite never touches what is no workspace.
 *
 * @returns "empty" for a file without a byte (an interrupted creation)
 * @throws Failure workspace-missing, workspace-not-one
 */
export function readHeader(path: string): "workspace" | "empty" {
  return withFailures(path, () => {
    // A pipe or a device would make the read wait for ever.
    if (!statSync(path).isFile()) throw new Failure("workspace-not-one", { path });
    const header = Buffer.alloc(HEADER_BYTES);
    const read = readStart(path, header);
    if (read === 0) return "empty";
    const ours =
      read === HEADER_BYTES &&
      header.toString("latin1", 0, MAGIC.length) === MAGIC &&
      header.readUInt32BE(APPLICATION_ID_AT) === APPLICATION_ID;
    if (!ours) throw new Failure("workspace-not-one", { path });
    return "workspace";
  });
}

function readStart(path: string, into: Buffer): number {
  const file = openSync(path, "r");
  try {
    return readSync(file, into, 0, into.length, 0);
  } finally {
    closeSync(file);
  }
}

// https://www.sqlite.org/fileformat.html#the_database_header
const HEADER_BYTES = 100;
const MAGIC = "SQLite format 3\0";
const APPLICATION_ID_AT = 68;
