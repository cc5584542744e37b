import { Failure } from "../../model/failure.ts";
import { lineBreaks } from "./line-breaks.ts";
import { literalLine } from "./literal-line.ts";
import { splitRows, type BrokenRow, type RowMarks, type SplitText } from "./split-rows.ts";

/** Rows of a file as they stand in it, header and empty ones included, in batches. */
export type Records = {
  readonly rows: readonly (readonly string[])[];
  /** Line on which each row starts, from 1. */
  readonly lines: readonly number[];
  /** Indexes of rows whose quotes were broken, and which were read as well as could be. */
  readonly broken: readonly number[];
};

/** What stands between the cells and rows of a text, and how many cells a row should have. */
export type Marks = RowMarks & { readonly width: number };

/** A cell that is longer is no cell: a quote that does not close, or no table at all. */
export const LONGEST_CELL = 2_000_000;
const LONGEST_ROW = 16 * LONGEST_CELL;

/**
 * Rows of a text that comes in pieces; a row, quote or line end may run from one piece into the next.
 *
 * Where a quote never closes, or closes in the middle of a cell and so swallows what follows, its line is read with
 * the quotes as plain characters if that gives the right number of cells: one slip does not cost the rows below it.
 *
 * @throws Failure `import-failed` with `cell-too-long`
 */
export async function* readRecords(
  texts: AsyncIterable<string>,
  marks: Marks,
  file: string,
): AsyncGenerator<Records> {
  const state: State = { rest: "", line: 1, window: Infinity };
  for await (const text of texts) {
    state.rest += text;
    yield* takeRows(state, marks, { file, end: false });
  }
  if (state.rest !== "") yield* takeRows(state, marks, { file, end: true });
}

/** The rows at the beginning of a file; of a row that is not whole there, what there is, if it is the first. */
export function recordsOfHead(
  head: string,
  marks: Marks,
  { file, whole }: { readonly file: string; readonly whole: boolean },
): (readonly string[])[] {
  const rows = (end: boolean): (readonly string[])[] =>
    [...takeRows({ rest: head, line: 1, window: Infinity }, marks, { file, end })].flatMap(
      (records) => records.rows,
    );
  const found = rows(whole);
  return found.length > 0 ? found : rows(true);
}

/** What is not taken yet, the line on which it starts, and how much of it is looked at next. */
type State = { rest: string; line: number; window: number };

/** Takes all whole rows off the rest; after a broken row in small steps, so that many of them stay affordable. */
function* takeRows(
  state: State,
  marks: Marks,
  about: { file: string; end: boolean },
): Generator<Records> {
  while (state.rest !== "") {
    const all = state.window >= state.rest.length;
    const last = about.end && all;
    const split = splitRows(all ? state.rest : state.rest.slice(0, state.window), marks, { last });
    if (last) withoutLastEmpty(split.rows, state.rest, marks);
    const slip =
      split.broken.find((broken) => isSlip(broken, split, { state, marks, end: about.end })) ??
      endlessQuote(split, state, marks);
    if (slip === undefined) {
      checkLength(split, state, { marks, file: about.file });
      yield recordsOf(state, split.rows, brokenBefore(Infinity, split));
      state.rest = state.rest.slice(split.used);
      if (all) return;
      state.window *= 4;
    } else {
      yield recordsOf(state, split.rows.slice(0, slip.row), brokenBefore(slip.row, split));
      yield takeLine(state, slip.start, marks);
      state.window = SMALL_STEP;
    }
  }
}

const SMALL_STEP = 1024;

/** Whether the quotes of a broken row are a slip, so that its line is better read without them. */
function isSlip(
  { row, start, open }: BrokenRow,
  split: SplitText,
  at: { state: State; marks: Marks; end: boolean },
): boolean {
  const line = literalLine(at.state.rest, start, at.marks);
  if (!line.whole && !at.end) return false;
  if (open || line.cells.length === at.marks.width) return true;
  const read = split.rows[row];
  return read !== undefined && read.length !== at.marks.width;
}

/** A row that goes on and on, although its first line has all cells that it should: its quote was a slip. */
function endlessQuote(split: SplitText, { rest }: State, marks: Marks): BrokenRow | undefined {
  if (split.used > 0 || rest.length <= LONGEST_CELL) return undefined;
  const { whole, cells } = literalLine(rest, 0, marks);
  return whole && cells.length === marks.width ? { row: 0, start: 0, open: true } : undefined;
}

function takeLine(state: State, start: number, marks: Marks): Records {
  const { cells, end } = literalLine(state.rest, start, marks);
  state.rest = state.rest.slice(end);
  state.line += 1;
  return { rows: [cells], lines: [state.line - 1], broken: [0] };
}

const brokenBefore = (row: number, { broken, rows }: SplitText): number[] =>
  broken.map((one) => one.row).filter((one) => one < row && one < rows.length);

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
  return { rows, lines, broken };
}

/** What follows the last line end is no row. */
function withoutLastEmpty(rows: string[][], text: string, { newline }: RowMarks): void {
  const last = rows.at(-1);
  if (text.endsWith(newline) && last?.length === 1 && last[0] === "") rows.pop();
}

function checkLength(
  split: SplitText,
  state: State,
  { marks, file }: { marks: Marks; file: string },
): void {
  if (state.rest.length <= LONGEST_CELL) return;
  // Where no row is whole yet, what there is of it is looked at.
  const rows = split.used === 0 ? splitRows(state.rest, marks, { last: true }).rows : split.rows;
  const row = rows.findIndex((cells) => cells.some((cell) => cell.length > LONGEST_CELL));
  if (row < 0 && (split.used > 0 || state.rest.length <= LONGEST_ROW)) return;
  const line =
    recordsOf({ ...state }, rows.slice(0, Math.max(0, row) + 1), []).lines.at(-1) ?? state.line;
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
