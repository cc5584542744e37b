import type { Problem, ProblemCode } from "../../model/problem.ts";
import { shown } from "../problem-list.ts";

/** Gathers the different words of a column that mean nothing known: one warning for each, with how often it stands there. */
export function unknownWords(
  file: string,
  code: ProblemCode,
  column: string | null,
): { readonly add: (word: string, line: number) => void; readonly result: () => Problem[] } {
  const words = new Map<string, { line: number; count: number }>();
  return {
    add: (word, line) => {
      const key = shown(word);
      const known = words.get(key);
      if (known !== undefined) known.count += 1;
      else if (words.size < MOST) words.set(key, { line, count: 1 });
    },
    result: () =>
      [...words].map(([value, { line, count }]) => ({
        code,
        severity: "warning",
        place: { file, line, column },
        value,
        details: { count },
      })),
  };
}

const MOST = 2_000;
