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
    case "wrapped":
      return splitWrapped(text, { ...marks, outer: form.outer }, from);
    case "paired":
      return splitPaired(text, { ...marks, close: form.close }, from);
    case "tabbed":
      return splitLines(text, from, (line) => line.trimEnd().split(/\t+/));
    case "framed":
      return splitLines(text, from, framedCells);
    case "aligned":
  }
  return splitLines(text, from, (line) => alignedCells(line, form.gutters));
}

function splitWrapped(
  text: string,
  { outer, ...marks }: Marks & { readonly outer: string },
  from: SplitFrom,
): SplitText {
  const { form: _, ...inner } = marks;
  const split = splitRows(text, { ...inner, delimiter: outer, width: 0 }, from);
  const rows = split.rows.map((row) => {
    const [first = "", ...rest] = row;
    if (rest.some((cell) => cell !== "")) return row;
    return cellsWithin(first, inner) ?? [first];
  });
  return { ...split, rows };
}

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
  const feeds = finder(text, "\n");
  const returns = finder(text, "\r");
  let used = 0;
  while (used < text.length && rows.length < most) {
    const at = Math.min(feeds.next(used), returns.next(used));
    const end = at < text.length ? lineEndAt(text, at, last) : last ? at : Infinity;
    if (end === Infinity) break;
    lines.push(first + rows.length);
    rows.push(cellsOf(text.slice(used, at)));
    used = end;
  }
  return { rows, lines, broken: [], used, line: first + rows.length };
}

const BARS = /[│┃║]/g;

/** The cells of `| a | b |`; a line that is drawn has none, and one without `|` is a single cell. */
export function framedCells(line: string): string[] {
  const drawn = line.trim().replace(BARS, "|");
  if (isRuled(drawn)) return [""];
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
