import { randomUUID } from "node:crypto";
import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { Failure } from "../model/failure.ts";
import { asFailure, errorCode, withFolderFailures } from "./failures.ts";
import { requireFolder } from "./folder.ts";
import type { WorkspaceFile } from "./open.ts";

/**
 * Writes a whole copy of an open workspace to `to`, over what is there. It appears complete or not at all.
 *
 * @returns its size in bytes
 * @throws Failure ask-invalid for the open workspace itself; workspace-busy where `to` is in use; folder-missing,
 *   folder-read-only, disk-full
 */
export function saveCopy(file: WorkspaceFile, to: string): number {
  const target = resolve(to);
  const folder = dirname(target);
  requireFolder(target);
  refuseInUse(file.path, target);
  const unfinished = join(folder, `.${basename(target)}.${randomUUID()}.part`);
  return withFolderFailures(target, () => {
    try {
      copyInto(unfinished, file);
      renameSync(unfinished, target);
    } finally {
      rmSync(unfinished, { force: true });
    }
    return statSync(target).size;
  });
}

function copyInto(path: string, { db, path: from }: WorkspaceFile): void {
  try {
    db.prepare<[string]>("VACUUM INTO ?").run(path);
  } catch (error) {
    // What is wrong with the workspace itself is not said of the copy.
    if (/^SQLITE_(BUSY|LOCKED|CORRUPT)/.test(errorCode(error) ?? "")) throw asFailure(error, from);
    throw error;
  }
  const copy = openSync(path, "r+");
  try {
    fsyncSync(copy);
  } finally {
    closeSync(copy);
  }
}

function refuseInUse(open: string, target: string): void {
  if (!existsSync(target)) return;
  if (isSameFile(open, target)) throw new Failure("ask-invalid", { path: target });
  // The journal of the file that was there would be taken for the new one's, and spoil it.
  for (const suffix of ["-wal", "-journal"])
    if (existsSync(target + suffix)) throw new Failure("workspace-busy", { path: target });
}

function isSameFile(a: string, b: string): boolean {
  const [one, other] = [statSync(a, { bigint: true }), statSync(b, { bigint: true })];
  return one.dev === other.dev && one.ino === other.ino;
}
