import type { Problem } from "../../contract/common.ts";

/**
 * Why a question has no answer: a code of the core, or one of the window itself (`engine-lost`,
 * `reply-invalid`). The words are in contract/words.
 */
export class EngineFailure extends Error {
  override readonly name = "EngineFailure";
  readonly code: string;
  readonly path: string | null;
  readonly problems: readonly Problem[];
  constructor(
    code: string,
    about: { path?: string | null; problems?: readonly Problem[]; cause?: unknown } = {},
  ) {
    super(code, { cause: about.cause });
    this.code = code;
    this.path = about.path ?? null;
    this.problems = about.problems ?? [];
  }
}

/** The desktop rejects with a code as message; anything else is a mistake of ours. */
export function failureOf(error: unknown): EngineFailure {
  if (error instanceof EngineFailure) return error;
  const code =
    error instanceof Error && /^[a-z]+(-[a-z]+)*$/.test(error.message) ? error.message : "bug";
  return new EngineFailure(code, { cause: error });
}
