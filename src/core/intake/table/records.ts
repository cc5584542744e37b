import { Failure } from "../../model/failure.ts";
import type { Reach } from "./quoted-cell.ts";
import { splitFormed } from "./split-formed.ts";
import type { Marks, SplitText } from "./split-rows.ts";

/** Rows of a file as they stand in it, header and empty ones included, in batches. */
export type Records = {
  readonly rows: readonly (readonly string[])[];
  /** Line on which each row starts, from 1. */
  readonly lines: readonly number[];
  /** Indexes of rows whose quotes were broken, and which were read as well as could be. */
  readonly broken: readonly number[];
  /** Indexes of rows that are written otherwise than the others; left out where there are none. */
  readonly otherwise?: readonly number[];
};

/** A cell that is longer is no cell: a quote that does not close, or no table at all. */
export const LONGEST_CELL = 2_000_000;
const LONGEST_ROW = 16 * LONGEST_CELL;

const reachOf = (): Reach => ({ most: LONGEST_CELL, budget: 8 * LONGEST_CELL });

/**
 * Rows of a text that comes in pieces; a row, quote or line end may run from one piece into the next.
 *
 * @throws Failure `import-failed` with `cell-too-long`
 */
export async function* readRecords(
  texts: AsyncIterable<string>,
  marks: Marks,
  file: string,
): AsyncGenerator<Records> {
  const state: State = { rest: "", line: 1, reach: reachOf(), enough: 0 };
  for await (const text of texts) {
    state.rest += text;
    if (state.rest.length < state.enough) continue;
    const records = takeRows(state, marks, { file, last: false });
    if (records.rows.length > 0) yield records;
  }
  if (state.rest !== "") yield takeRows(state, marks, { file, last: true });
}

/** The rows at the beginning of a file; of a row that is not whole there, what there is, if it is the first. */
export function recordsOfHead(
  head: string,
  marks: Marks,
  { file, whole }: { readonly file: string; readonly whole: boolean },
): Records {
  const read = (last: boolean): Records =>
    takeRows({ rest: head, line: 1, reach: reachOf(), enough: 0 }, marks, {
      file,
      last,
    });
  const found = read(whole);
  return found.rows.length > 0 ? found : read(true);
}

type State = {
  /** What is not taken yet. */
  rest: string;
  /** The line on which it starts. */
  line: number;
  readonly reach: Reach;
  /** How long it must be before it is looked at again: a long row is not gone through with every piece. */
  enough: number;
};

function takeRows(
  state: State,
  marks: Marks,
  { file, last }: { readonly file: string; readonly last: boolean },
): Records {
  const { rest, reach, line } = state;
  const split = splitFormed(rest, marks, { line, last, reach });
  checkLength(split, state, { marks, file });
  state.rest = rest.slice(split.used);
  state.line = split.line;
  state.enough = split.used === 0 ? Math.min(2 * rest.length, LONGEST_ROW) : 0;
  return split;
}

function checkLength(
  split: SplitText,
  { rest, reach, line: first }: State,
  { marks, file }: { readonly marks: Marks; readonly file: string },
): void {
  if (rest.length <= LONGEST_CELL) return;
  // Where no row is whole yet, what there is of it is looked at.
  const { rows, lines } =
    split.used === 0
      ? splitFormed(rest, marks, { line: first, last: true, reach, most: 1 })
      : split;
  const row = rows.findIndex((cells) => cells.some((cell) => cell.length > LONGEST_CELL));
  if (row < 0 && (split.used > 0 || rest.length <= LONGEST_ROW)) return;
  const line = lines[Math.max(0, row)] ?? first;
  throw new Failure("import-failed", {
    path: file,
    problems: [
      {
        code: "cell-too-long",
        severity: "rejected",
        place: { file, line, column: null },
        value: null,
        details: { longest: LONGEST_CELL },
      },
    ],
  });
}
