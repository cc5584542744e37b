import type { Problem } from "./problem.ts";

export const FAILURE_CODES = [
  "cancelled",
  "import-failed",
  "plan-outdated",
  "plan-unknown",
  "workspace-missing",
  "workspace-not-one",
  "workspace-newer",
  "workspace-busy",
  "workspace-read-only",
  "workspace-damaged",
  "disk-full",
  "folder-missing",
  "folder-read-only",
  "none-open",
  "undo-nothing",
  "merge-kinds",
  "merge-below",
  "not-found",
  "ask-invalid",
  "export-failed",
  "template-unreadable",
  "bug",
] as const;
export type FailureCode = (typeof FAILURE_CODES)[number];

/**
 * Ends a request without a result: something about the user's files, disk or question. Says what and where;
 * the words are made at the edge. A mistake of ours is a {@link Bug} instead.
 */
export class Failure extends Error {
  override readonly name = "Failure";
  readonly code: FailureCode;
  /** The file or folder concerned; null where there is none. */
  readonly path: string | null;
  readonly problems: readonly Problem[];
  constructor(
    code: FailureCode,
    about: { path?: string; problems?: readonly Problem[]; cause?: unknown } = {},
  ) {
    super(about.path === undefined ? code : `${code}: ${about.path}`, { cause: about.cause });
    this.code = code;
    this.path = about.path ?? null;
    this.problems = about.problems ?? [];
  }
}
