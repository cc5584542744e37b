import { dirname } from "node:path";
import { Failure, type FailureCode } from "../model/failure.ts";

/**
 * What a refusal of the system means for whoever wanted a file at `out`; a Failure stays what it is.
 *
 * @returns the error itself where the system refused nothing: a mistake of ours
 */
export function writeFailure(error: unknown, out: string): unknown {
  if (error instanceof Failure || !(error instanceof Error) || !("code" in error)) return error;
  if (typeof error.code !== "string" || !("syscall" in error)) return error;
  const code = FAILURES[error.code] ?? "export-failed";
  const path = code === "folder-missing" || code === "folder-read-only" ? dirname(out) : out;
  return new Failure(code, { path, cause: error });
}

const FAILURES: Readonly<Record<string, FailureCode>> = {
  ENOENT: "folder-missing",
  ENOTDIR: "folder-missing",
  EACCES: "folder-read-only",
  EPERM: "folder-read-only",
  EROFS: "folder-read-only",
  ENOSPC: "disk-full",
  EDQUOT: "disk-full",
  EFBIG: "disk-full",
};
