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
  constructor(code: string, about: { path?: string | null; problems?: readonly Problem[] } = {}) {
    super(code);
    this.code = code;
    this.path = about.path ?? null;
    this.problems = about.problems ?? [];
  }
}

export function failureOf(error: unknown): EngineFailure {
  return error instanceof EngineFailure ? error : new EngineFailure("bug");
}
