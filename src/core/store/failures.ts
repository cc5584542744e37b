import { existsSync } from "node:fs";
import { Failure, type FailureCode } from "../model/failure.ts";

/** The code of an error by SQLite ("SQLITE_BUSY_SNAPSHOT") or the system ("ENOENT"); null without one. */
export function errorCode(error: unknown): string | null {
  if (!(error instanceof Error) || !("code" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}

/** Whether a file is there but what SQLite needs beside it, a journal or shared memory, cannot be made. */
export function cannotJournal(code: string): boolean {
  return /^SQLITE_(READONLY|CANTOPEN|IOERR_SHM)/.test(code);
}

/**
 * Runs `fn` on the workspace at `path`; what SQLite or the system refuses becomes a Failure that names the workspace.
 * Any other error (a broken constraint: a mistake of ours) passes as it is.
 */
export function withFailures<T>(path: string, fn: () => T): T {
  try {
    return fn();
  } catch (error) {
    throw asFailure(error, path);
  }
}

/** The same for a file that is about to be made at `path`: what is missing or closed is then its folder. */
export function withFolderFailures<T>(path: string, fn: () => T): T {
  try {
    return fn();
  } catch (error) {
    throw asFailure(error, path, folderFailure);
  }
}

/** What an error says of the workspace at `path`; the error itself where that is nothing. */
export function asFailure(error: unknown, path: string, judge: Judge = workspaceFailure): unknown {
  if (error instanceof Failure) return error;
  const code = errorCode(error);
  const failure = code === null ? null : judge(code, path);
  return failure === null ? error : new Failure(failure, { path, cause: error });
}

type Judge = (code: string, path: string) => FailureCode | null;

function workspaceFailure(code: string, path: string): FailureCode | null {
  if (/^SQLITE_(BUSY|LOCKED|PROTOCOL)/.test(code) || code === "EBUSY") return "workspace-busy";
  if (isFull(code)) return "disk-full";
  if (code === "SQLITE_NOTADB" || code === "EISDIR") return "workspace-not-one";
  if (code.startsWith("SQLITE_CORRUPT")) return "workspace-damaged";
  if (code.startsWith("SQLITE_READONLY") || code === "EROFS") return "workspace-read-only";
  if (code === "SQLITE_CANTOPEN" || code.startsWith("SQLITE_CANTOPEN_"))
    return existsSync(path) ? "folder-read-only" : "workspace-missing";
  // A drive that went away looks the same as a broken one, but for the file.
  if (code.startsWith("SQLITE_IOERR"))
    return existsSync(path) ? "workspace-damaged" : "workspace-missing";
  if (/^(ENOENT|ENOTDIR|ENAMETOOLONG|EACCES|EPERM)$/.test(code)) return "workspace-missing";
  return null;
}

function folderFailure(code: string, path: string): FailureCode | null {
  if (/^(ENOENT|ENOTDIR|ENAMETOOLONG)$/.test(code)) return "folder-missing";
  if (/^(EACCES|EPERM|EROFS|EEXIST|EISDIR)$/.test(code)) return "folder-read-only";
  if (/^SQLITE_(READONLY|CANTOPEN)/.test(code)) return "folder-read-only";
  return workspaceFailure(code, path);
}

// A full disk shows as IOERR_SHMSIZE where the first thing to find no room is the -shm file.
function isFull(code: string): boolean {
  return /^(SQLITE_FULL|SQLITE_IOERR_SHMSIZE|ENOSPC|EDQUOT)$/.test(code);
}
