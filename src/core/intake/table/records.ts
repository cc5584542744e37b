import { Failure } from "../../model/failure.ts";
import { lineBreaks } from "./line-breaks.ts";
import { literalLine } from "./literal-line.ts";
import { splitRows, type RowMarks, type SplitText } from "./split-rows.ts";

/** Rows of a file as they stand in it, header and empty ones included, in batches. */
export type Records = {
  readonly rows: readonly (readonly string[])[];
  /** Line on which each row starts, from 1. */
  readonly lines: readonly number[];
  /** Indexes of rows whose quotes were broken, and which were read line by line as well as could be. */
  readonly broken: readonly number[];
};

/** A cell that is longer is no cell: a quote that does not close, or no table at all. */
export const LONGEST_CELL = 2_000_000;
const LONGEST_ROW = 16 * LONGEST_CELL;

/**
 * Rows of a text that comes in pieces; a row, quote or line end may run from one piece into the next.
 *
 * Where a quote never closes, or closes in the middle of a cell and so swallows other rows, its line is read with the
 * quotes as plain characters, so that one slip does not cost the rows below it.
 *
 * @param width cells that a row should have, by which a broken quote is judged; null where not known
 * @throws Failure `import-failed` with `cell-too-long`
 */
export async function* readRecords(
  texts: AsyncIterable<string>,
  marks: RowMarks & { readonly width: number | null },
  file: string,
): AsyncGenerator<Records> {
  const state = { rest: "", line: 1, window: Infinity };
  for await (const text of texts) {
    state.rest += text;
    yield* take(state, marks, { file, last: false });
  }
  if (state.rest !== "") yield* take(state, marks, { file, last: true });
}

type State = { rest: string; line: number; window: number };
type About = { readonly file: string; readonly last: boolean };
type Marks = RowMarks & { readonly width: number | null };

/** Takes all whole rows off the rest; after a broken row in small steps, so that many of them stay affordable. */
function* take(state: State, marks: Marks, about: About): Generator<Records> {
  while (state.rest !== "") {
    const all = state.window >= state.rest.length;
    const last = about.last && all;
    const split = splitRows(all ? state.rest : state.rest.slice(0, state.window), marks, { last });
    if (last) withoutLastEmpty(split.rows, state.rest, marks);
    checkLength(split, state, marks, about.file);
    const stop = split.broken.find(
      ({ row, open }) => open || split.rows[row]?.length !== marks.width,
    );
    if (stop !== undefined) yield* takeBroken(state, marks, { split, row: stop.row, last });
    else {
      yield recordsOf(
        state,
        split.rows,
        split.broken.map(({ row }) => row),
      );
      state.rest = state.rest.slice(split.used);
      if (all) return;
      state.window *= 4;
    }
  }
}

const SMALL_STEP = 4096;

function* takeBroken(
  state: State,
  marks: Marks,
  at: { split: SplitText; row: number; last: boolean },
): Generator<Records> {
  const before =
    at.row === 0 ? 0 : splitRows(state.rest, marks, { last: at.last, most: at.row }).used;
  const earlier = at.split.broken.map(({ row }) => row).filter((row) => row < at.row);
  if (at.row > 0) yield recordsOf(state, at.split.rows.slice(0, at.row), earlier);
  const { cells, used } = literalLine(state.rest.slice(before), marks);
  yield { rows: [cells], lines: [state.line], broken: [0] };
  state.line += 1;
  state.rest = state.rest.slice(before + used);
  state.window = SMALL_STEP;
}

function recordsOf(
  state: State,
  rows: readonly (readonly string[])[],
  broken: readonly number[],
): Records {
  const lines: number[] = [];
  for (const row of rows) {
    lines.push(state.line);
    state.line += 1;
    for (const cell of row) state.line += lineBreaks(cell);
  }
  return { rows, lines, broken: [...new Set(broken)] };
}

/** What follows the last line end is no row. */
function withoutLastEmpty(rows: string[][], text: string, { newline }: RowMarks): void {
  const last = rows.at(-1);
  if (text.endsWith(newline) && last?.length === 1 && last[0] === "") rows.pop();
}

function checkLength(split: SplitText, state: State, marks: Marks, file: string): void {
  if (state.rest.length <= LONGEST_CELL) return;
  const tail = split.used === 0 ? splitRows(state.rest, marks, { last: true }).rows : split.rows;
  const row = tail.findIndex((cells) => cells.some((cell) => cell.length > LONGEST_CELL));
  if (row < 0 && (split.used > 0 || state.rest.length <= LONGEST_ROW)) return;
  const line =
    recordsOf({ ...state }, tail.slice(0, Math.max(0, row) + 1), []).lines.at(-1) ?? state.line;
  const place = { file, line, column: null };
  throw new Failure("import-failed", {
    path: file,
    problems: [
      {
        code: "cell-too-long",
        severity: "rejected",
        place,
        value: null,
        details: { longest: LONGEST_CELL },
      },
    ],
  });
}
