import type { Problem } from "../../model/problem.ts";
import { hasFootnote } from "../cells/footnote-mark.ts";
import { readList } from "../cells/list.ts";
import { shown } from "../problem-list.ts";

export type MarkCheck = {
  readonly add: (cell: string, line: number) => void;
  readonly result: () => Problem[];
};

/** Looks for the marks of footnotes at the names in a column, and tells them once with how often they stand there. */
export function markCheck(
  file: string,
  { header, separator }: { readonly header: string | null; readonly separator: string | null },
): MarkCheck {
  let count = 0;
  let first: { readonly line: number; readonly value: string } | null = null;
  return {
    add: (cell, line) => {
      if (!MAYBE.test(cell)) return;
      const marked = readList(cell, separator).filter(hasFootnote);
      if (marked.length === 0) return;
      count += 1;
      first ??= { line, value: shown(marked[0] ?? "") };
    },
    result: () => {
      if (first === null) return [];
      const place = { file, line: first.line, column: header };
      return [
        {
          code: "mark-left-out",
          severity: "warning",
          place,
          value: first.value,
          details: { count },
        },
      ];
    },
  };
}

/** What all marks have in them; most names have none of these. */
const MAYBE = /[*†‡)⁾\]⁰¹²³⁴-⁹]/u;
