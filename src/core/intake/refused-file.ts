import { Failure } from "../model/failure.ts";
import type { ProblemCode } from "../model/problem.ts";

/** What ends the reading of a whole file. */
export function refusedFile(
  file: string,
  code: ProblemCode,
  { value = null, line = null, ...more }: Found = {},
): Failure {
  const place = { file, line, column: null };
  return new Failure("import-failed", {
    path: file,
    problems: [{ code, severity: "rejected", place, value, ...more }],
  });
}

type Found = {
  readonly value?: string | null;
  readonly line?: number | null;
  readonly details?: Readonly<Record<string, string | number>>;
};
