import type { RowMarks } from "./dialect.ts";
import { finder } from "./finder.ts";
import { lineBreaks } from "./line-breaks.ts";
import { lineEndAt } from "./line-end.ts";
import { literalLine } from "./literal-line.ts";
import { quotedCell, type Place, type Reach } from "./quoted-cell.ts";
import { rowOtherwise } from "./row-otherwise.ts";

/** Marks of a text, with how many cells a row should have; 0 where that is not known yet. */
export type Marks = RowMarks & { readonly width: number };

export type SplitText = {
  readonly rows: string[][];
  /** Line on which each row starts. */
  readonly lines: number[];
  /** Indexes of rows whose quotes were broken, and which were read as well as could be. */
  readonly broken: number[];
  /** Indexes of rows that are written otherwise than the others: with another delimiter, or other quotes. */
  readonly otherwise?: readonly number[];
  /** How many characters the rows take. */
  readonly used: number;
  /** The line that comes next. */
  readonly line: number;
};

export type SplitFrom = {
  /** The line on which the text starts. */
  readonly line: number;
  /** Whether the text goes on to the end of the file, so that a row needs no line end. */
  readonly last: boolean;
  readonly reach: Reach;
  /** Rows to take at most, for a look at the beginning. */
  readonly most?: number;
};

/**
 * Splits a text into rows of cells; a row that is not whole yet is left. Where quotes are broken, a row is read with
 * quotes as plain characters if that gives the right number of cells, and quotes do not: one slip does not cost the
 * rows below it.
 */
export function splitRows(text: string, marks: Marks, from: SplitFrom): SplitText {
  const { delimiter, quote } = marks;
  const { last, reach, most = Infinity } = from;
  const rows: string[][] = [];
  const lines: number[] = [];
  const broken: number[] = [];
  const otherwise: number[] = [];
  const place = {
    text,
    last,
    reach,
    quotes: finder(text, quote ?? "\n"),
    delimiters: finder(text, delimiter),
  };
  const feeds = finder(text, "\n");
  const returns = text.includes("\r") ? finder(text, "\r") : null;
  const breakFrom = (at: number): number => {
    const feed = feeds.next(at);
    return returns === null ? feed : Math.min(feed, returns.next(at));
  };
  let used = 0;
  let line = from.line;
  while (used < text.length && rows.length < most) {
    const at = breakFrom(used);
    if (quote !== null && place.quotes.next(used) < at) {
      const row = rowWithQuotes({ ...place, breakFrom }, used, marks);
      if (row === null) break;
      if (row.broken) broken.push(rows.length);
      const others =
        row.lines === 1 && mayDiffer(row.cells.length, marks.width, text, used)
          ? rowOtherwise(text.slice(used, row.end).replace(LINE_END, ""), marks, cleanLine)
          : null;
      if (others !== null) otherwise.push(rows.length);
      rows.push(others ?? row.cells);
      lines.push(line);
      line += row.lines;
      used = row.end;
      continue;
    }
    const end = at < text.length ? lineEndAt(text, at, last) : last ? at : Infinity;
    if (end === Infinity) break;
    const cells = text.slice(used, at).split(delimiter);
    const others = mayDiffer(cells.length, marks.width, text, used)
      ? rowOtherwise(text.slice(used, at), marks, cleanLine)
      : null;
    if (others !== null) otherwise.push(rows.length);
    rows.push(others ?? cells);
    lines.push(line);
    line += 1;
    used = end;
  }
  return { rows, lines, broken, otherwise, used, line };
}

/** Whether a row that starts at `at` may be written otherwise: it has too few cells, or an apostrophe begins it. */
const mayDiffer = (cells: number, width: number, text: string, at: number): boolean =>
  width > 0 && (cells < width || text.charCodeAt(at) === APOSTROPHE);

const APOSTROPHE = 39;
const LINE_END = /[\r\n]+$/;

/** The cells of a text that is one row, with no slip in its quotes; null where it is not. */
function cleanLine(text: string, marks: Marks): string[] | null {
  const reach = { most: text.length + 1, budget: text.length };
  const { rows, broken } = splitRows(text, marks, { line: 1, last: true, reach });
  return rows.length === 1 && broken.length === 0 ? (rows[0] ?? null) : null;
}

type Row = {
  readonly cells: string[];
  readonly end: number;
  /** How many lines it takes. */
  readonly lines: number;
  readonly broken: boolean;
};
type RowPlace = Place & {
  readonly delimiters: ReturnType<typeof finder>;
  readonly breakFrom: (at: number) => number;
};

function rowWithQuotes(place: RowPlace, start: number, marks: Marks): Row | null {
  const { text, last } = place;
  const row = cellsFrom(place, start, marks as Marks & { quote: string });
  if (row === null || marks.width === 0) return row;
  const wrong = row.cells.length !== marks.width;
  const within = wrong && row.cells.length === 1 ? wrappedRow(row, marks) : null;
  if (within !== null) return within;
  if (!row.broken && !(wrong && row.lines > 1)) return row;
  if (!wrong && row.lines === 1) return row;
  const line = literalLine(text, start, { ...marks, last });
  if (line === null) return row;
  const fits = line.cells.length === marks.width;
  if (!fits && !(wrong && row.broken && row.lines > 1)) return row;
  return { cells: line.cells, end: line.end, lines: 1, broken: true };
}

/** A row that stands in quotes as a whole among others that do not: it has just as many cells as it should. */
function wrappedRow(row: Row, marks: Marks): Row | null {
  if (marks.width < FEWEST || row.broken) return null;
  const cells = cellsWithin(row.cells[0] ?? "", marks);
  return cells?.length === marks.width ? { ...row, cells } : null;
}

/** With fewer columns a name such as "Bos,J." might be taken for a row. */
const FEWEST = 3;

/**
 * The cells of a row that was written as a single cell; null where it is none: delimiters with a blank behind each of
 * them are those of a sentence.
 */
export function cellsWithin(text: string, marks: RowMarks): string[] | null {
  const parts = text.split(marks.delimiter);
  if (parts.slice(1).every((part) => part === "" || part.startsWith(" "))) return null;
  return cleanLine(text, { ...marks, width: 0 });
}

function cellsFrom(place: RowPlace, start: number, marks: Marks & { quote: string }): Row | null {
  const { text, last } = place;
  const { delimiter, quote } = marks;
  const cells: string[] = [];
  let at = start;
  let lines = 1;
  let broken = false;
  const isSpaced = marks.form?.kind === "spaced";
  for (;;) {
    if (isSpaced) at = quoteBehind(text, at, quote);
    if (text.startsWith(quote, at)) {
      const found = quotedCell(place, at, marks);
      if (found === null) return null;
      cells.push(found.cell);
      broken ||= found.stray;
      if (place.breakFrom(at) < found.end) lines += lineBreaks(text, at, found.end);
      at = found.end;
    } else {
      const end = Math.min(place.delimiters.next(at), place.breakFrom(at));
      cells.push(text.slice(at, end));
      at = end;
    }
    if (at >= text.length) return last ? { cells, end: at, lines, broken } : null;
    if (text.startsWith(delimiter, at)) at += delimiter.length;
    else {
      const end = lineEndAt(text, at, last);
      return end === Infinity ? null : { cells, end, lines, broken };
    }
  }
}

/** Where a quote stands behind blanks; `at` itself where none does. */
function quoteBehind(text: string, at: number, quote: string): number {
  let behind = at;
  while (text.charCodeAt(behind) === 32) behind += 1;
  return text.startsWith(quote, behind) ? behind : at;
}
