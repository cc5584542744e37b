import { fold } from "../../text/fold.ts";
import type { Problem } from "../../model/problem.ts";

export type IdCheck = {
  readonly add: (id: string, name: string, line: number) => void;
  readonly result: () => { readonly hold: boolean; readonly problems: readonly Problem[] };
};

/**
 * Judges a column of ids: one whose values repeat with different names names nothing. Blank ids are counted and told
 * once.
 */
export function idCheck(file: string, column: string | null): IdCheck {
  const seen = new Map<string, { name: string; line: number }>();
  const repeated = new Map<string, number[]>();
  const blank = { count: 0, line: 0 };
  return {
    add: (id, name, line) => {
      if (id === "") {
        if (blank.count === 0) blank.line = line;
        blank.count += 1;
        return;
      }
      const key = fold(name);
      const known = seen.get(id);
      if (known === undefined) seen.set(id, { name: key, line });
      else if (known.name !== key) {
        const lines = repeated.get(id) ?? [known.line];
        repeated.set(id, [...lines, line].slice(0, MOST_LINES));
      }
    },
    result: () => ({
      hold: repeated.size === 0,
      problems: [...blankProblem(), ...repeatedProblem()],
    }),
  };

  function blankProblem(): Problem[] {
    if (blank.count === 0 || column === null) return [];
    return [
      {
        code: "id-blank",
        severity: "warning",
        place: { file, line: blank.line, column },
        value: null,
        details: { count: blank.count },
      },
    ];
  }

  function repeatedProblem(): Problem[] {
    const [first] = repeated;
    if (first === undefined) return [];
    const [value, lines] = first;
    const place = { file, line: lines[1] ?? null, column };
    return [
      {
        code: "id-repeated",
        severity: "warning",
        place,
        value,
        details: { count: repeated.size, lines: lines.join(", ") },
      },
    ];
  }
}

const MOST_LINES = 10;
