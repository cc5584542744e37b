import type { Problem, ProblemCode } from "../model/problem.ts";

/** A row that a warning is about: the file's name and the line. */
export type At = { readonly file: string; readonly line: number };

/** Something the user should know of a row that comes along all the same. */
export function warning(code: ProblemCode, { file, line }: At, value: string): Problem {
  const place = { file, line, column: null };
  return { code, severity: "warning", place, value: value.slice(0, 200) };
}

/** Two rows of one import that say different things of the same field. */
export function conflict(at: At, field: string, value: string): Problem {
  return { ...warning("field-conflict", at, value), details: { field } };
}
