import type { Gutter } from "./dialect.ts";
import { finder } from "./finder.ts";
import { isRuled } from "./is-ruled.ts";
import { lineEndAt } from "./line-end.ts";
import {
  cellsWithin,
  splitRows,
  type Marks,
  type SplitFrom,
  type SplitText,
} from "./split-rows.ts";

/** Splits a text into rows of cells as `splitRows` does, whatever stands around the cells. */
export function splitFormed(text: string, marks: Marks, from: SplitFrom): SplitText {
  const { form } = marks;
  if (form === undefined) return splitRows(text, marks, from);
  switch (form.kind) {
    case "spaced":
      return splitRows(text, marks, from);
    case "joined":
      return splitJoined(text, { ...marks, at: form.at, size: form.size }, from);
    case "guarded":
      return splitGuarded(text, marks, from);
    case "wrapped":
      return splitWrapped(text, { ...marks, outer: form.outer, around: form.around }, from);
    case "headed":
      return splitHeaded(text, { ...marks, line: form.line, names: form.names }, from);
    case "paired":
      return splitPaired(text, { ...marks, close: form.close }, from);
    case "tabbed":
      return splitLines(text, from, (line) => line.trimEnd().split(/\t+/));
    case "framed":
      return splitLines(text, from, framedCells);
    case "grid":
      return splitGrid(text, from);
    case "aligned":
  }
  return splitLines(text, from, (line) => alignedCells(line, form.gutters));
}

function splitJoined(
  text: string,
  { at, size, ...marks }: Marks & { readonly at: number | null; readonly size: number },
  from: SplitFrom,
): SplitText {
  const { form: _, ...plain } = marks;
  const split = splitRows(text, plain, from);
  const join = (row: string[]): string[] =>
    row.length <= size ? row : joinedCells(row, { at, size, delimiter: marks.delimiter });
  return { ...split, rows: split.rows.map(join) };
}

type Joint = { readonly at: number | null; readonly size: number; readonly delimiter: string };

/** A row with the cells put together that are one; as it was where it then has another size than it should. */
export function joinedCells(row: readonly string[], { at, size, delimiter }: Joint): string[] {
  const isRest = (cell: string, i: number): boolean =>
    at === null
      ? /^ \S/.test(cell)
      : i === at + 1 && /^\d{1,3}$/.test(cell) && /^-?\d+$/.test(row[at] ?? "");
  const joined: string[] = [];
  row.forEach((cell, i) => {
    if (i > 0 && isRest(cell, i)) joined.push(`${joined.pop() ?? ""}${delimiter}${cell}`);
    else joined.push(cell);
  });
  return joined.length === size ? joined : [...row];
}

function splitGuarded(text: string, marks: Marks, from: SplitFrom): SplitText {
  const { form: _, ...plain } = marks;
  const split = splitRows(text, plain, from);
  return {
    ...split,
    rows: split.rows.map((row) => row.map((cell) => GUARDED.exec(cell)?.[1] ?? cell)),
  };
}

/** What a cell says that is written as a formula of nothing but a text. */
export const GUARDED = /^="([^"]*)"$/;

function splitWrapped(
  text: string,
  { outer, around, ...marks }: Marks & { readonly outer: string; readonly around: string },
  from: SplitFrom,
): SplitText {
  const { form: _, ...inner } = marks;
  const split = splitRows(text, { ...inner, quote: around, delimiter: outer, width: 0 }, from);
  const read = new Set<number>();
  const rows = split.rows.map((row, i) => {
    const [first = "", ...rest] = row;
    if (rest.some((cell) => cell !== "")) return row;
    const cells = cellsWithin(first, inner);
    if (cells !== null) read.add(i);
    return cells ?? [first];
  });
  // An apostrophe within a line between apostrophes is no slip.
  const broken = around === "'" ? split.broken.filter((row) => !read.has(row)) : split.broken;
  return { ...split, rows, broken };
}

/** The line of the header gets its names wherever it stands; no row of data is a single cell that says the same. */
function splitHeaded(
  text: string,
  { line, names, ...marks }: Marks & { readonly line: string; readonly names: readonly string[] },
  from: SplitFrom,
): SplitText {
  const { form: _, ...plain } = marks;
  const split = splitRows(text, plain, from);
  const isHeader = (row: readonly string[]): boolean =>
    row.length === 1 && bareLine(row[0] ?? "", marks.quote) === line;
  const heads = new Set(split.rows.flatMap((row, i) => (isHeader(row) ? [i] : [])));
  return {
    ...split,
    rows: split.rows.map((row, i) => (heads.has(i) ? [...names] : row)),
    broken: split.broken.filter((row) => !heads.has(row)),
  };
}

/** A line as it is compared: without quotes. */
export const bareLine = (line: string, quote: string | null): string =>
  (quote === null ? line : line.replaceAll(quote, "")).replace(/^\uFEFF/, "").trim();

/** Both quotes are read as the one that opens; within a cell every second one is made what it was. */
function splitPaired(
  text: string,
  { close, ...marks }: Marks & { readonly close: string },
  from: SplitFrom,
): SplitText {
  const { form: _, ...plain } = marks;
  const quote = marks.quote ?? "";
  const split = splitRows(text.replaceAll(close, quote), plain, from);
  const again = (cell: string): string => {
    let count = 0;
    return cell.replaceAll(quote, () => (count++ % 2 === 0 ? quote : close));
  };
  return { ...split, rows: split.rows.map((row) => row.map(again)) };
}

/** Rows that are lines. */
function splitLines(
  text: string,
  { line: first, last, most = Infinity }: SplitFrom,
  cellsOf: (line: string) => string[],
): SplitText {
  const rows: string[][] = [];
  const lines: number[] = [];
  let used = 0;
  for (const { line, end } of linesOf(text, last)) {
    if (rows.length >= most) break;
    lines.push(first + rows.length);
    rows.push(cellsOf(line));
    used = end;
  }
  return { rows, lines, broken: [], used, line: first + rows.length };
}

/** Rows of which each takes the lines up to the next drawn one; a line without a frame is a row of its own. */
function splitGrid(text: string, { line: first, last, most = Infinity }: SplitFrom): SplitText {
  const rows: string[][] = [];
  const lines: number[] = [];
  let open: { cells: string[]; line: number } | null = null;
  let used = 0;
  let line = first;
  let next = first;
  const close = (): void => {
    if (open === null) return;
    rows.push(open.cells);
    lines.push(open.line);
    open = null;
  };
  for (const { line: written, end } of linesOf(text, last)) {
    if (rows.length >= most) break;
    const cells = framedCells(written);
    const isFramed = cells.length > 1 && /^\s*[|│┃║]/.test(written);
    if (isFramed) open = { cells: below(open, cells), line: openLine(open, line) };
    else {
      close();
      if (cells.length > 0) rows.push(cells);
      if (cells.length > 0) lines.push(line);
    }
    line += 1;
    if (open !== null) continue;
    used = end;
    next = line;
  }
  if (!last || open === null) return { rows, lines, broken: [], used, line: next };
  close();
  return { rows, lines, broken: [], used: text.length, line };
}

type OpenRow = { readonly cells: readonly string[]; readonly line: number } | null;
const openLine = (row: OpenRow, line: number): number => row?.line ?? line;

/** What the lines of a row say in each cell, with a blank between them. */
const below = (row: OpenRow, cells: readonly string[]): string[] =>
  row === null
    ? [...cells]
    : Array.from({ length: Math.max(row.cells.length, cells.length) }, (_, i) =>
        [row.cells[i] ?? "", cells[i] ?? ""].filter((part) => part !== "").join(" "),
      );

/** The lines of a text; one that may go on behind its end is left. */
function* linesOf(text: string, last: boolean): Generator<{ line: string; end: number }> {
  const feeds = finder(text, "\n");
  const returns = finder(text, "\r");
  let used = 0;
  while (used < text.length) {
    const at = Math.min(feeds.next(used), returns.next(used));
    const end = at < text.length ? lineEndAt(text, at, last) : last ? at : Infinity;
    if (end === Infinity) return;
    yield { line: text.slice(used, at), end };
    used = end;
  }
}

const BARS = /[│┃║]/g;

/** The cells of `| a | b |`; a line that is drawn has none, and one without `|` is a single cell. */
export function framedCells(line: string): string[] {
  const drawn = line.trim().replace(BARS, "|");
  if (isRuled(drawn)) return [];
  // A wiki doubles those of its header.
  const text = /^\|\|.*\|\|$/.test(drawn) ? drawn.replaceAll("||", "|") : drawn;
  const inner = text.replace(/^\|/, "").replace(/(?<!\\)\|$/, "");
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll("\\|", "|"));
}

/**
 * A line cut at a blank in each gutter. One without a blank in some gutter stays whole, so that no word is cut; so does
 * one that has letters in all of them, which is a sentence.
 */
export function alignedCells(line: string, gutters: readonly Gutter[]): string[] {
  if (isRuled(line)) return [];
  const isOpen = gutters.some(({ from, to }) => line.slice(from, to).trim() === "");
  if (!isOpen) return [line.trim()];
  const cells: string[] = [];
  let start = 0;
  for (const { from, to } of gutters) {
    const blank = line.length <= from ? from : line.indexOf(" ", from);
    if (blank < 0 ? line.length >= to : blank >= to) return [line.trim()];
    const cut = blank < 0 ? line.length : blank;
    cells.push(line.slice(start, cut).trim());
    start = cut;
  }
  return [...cells, line.slice(start).trim()];
}
