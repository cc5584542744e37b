import { isHeaderName } from "../columns/recognise-header.ts";
import { isEmpty } from "./data-rows.ts";
import { DELIMITERS, type Delimiter, type Dialect } from "./dialect.ts";
import { findHeader, type Header } from "./find-header.ts";
import { splitRows } from "./split-rows.ts";

/**
 * How the beginning of a file stands for a table: the delimiter that gives the most rows the same number of cells, and
 * the header. A first line `sep=;` decides the delimiter, as in Excel.
 *
 * @param whole whether `head` is all there is
 */
export function findDialect(head: string, whole: boolean): Dialect {
  const newline = firstLineEnd(head);
  const stated = /^sep=([,;|\t])\r?(?:\n|\r|$)/i.exec(head)?.[1] as Delimiter | undefined;
  const reading = (delimiter: Delimiter): Candidate =>
    readWith(head, { delimiter, newline, whole, above: stated === undefined ? 0 : 1 });
  const { delimiter, header, above, width } = reading(
    stated ?? likeliest(DELIMITERS.map(reading)) ?? unused(head),
  );
  return {
    delimiter,
    newline,
    headerRow: header.header === null ? null : header.header + above + 1,
    skip: header.data + above,
    width,
  };
}

const ROWS = 200;

/** null where no delimiter makes a table of it: a file of one column. */
function likeliest(candidates: readonly Candidate[]): Delimiter | null {
  const best = candidates.reduce((one, next) => (next.score > one.score ? next : one));
  return best.score > LEAST ? best.delimiter : null;
}

const LEAST = 0.3;

/** For a file of one column a delimiter that cuts none of its cells. */
const unused = (head: string): Delimiter =>
  DELIMITERS.toReversed().find((mark) => !head.includes(mark)) ?? "\t";

type Candidate = {
  readonly delimiter: Delimiter;
  readonly header: Header;
  readonly above: number;
  readonly width: number;
  readonly score: number;
};
type Attempt = {
  readonly delimiter: Delimiter;
  readonly newline: "\n" | "\r";
  readonly whole: boolean;
  readonly above: number;
};

function readWith(head: string, { delimiter, newline, whole, above }: Attempt): Candidate {
  const marks = { delimiter, newline };
  const some = splitRows(head, marks, { last: whole, most: ROWS }).rows;
  const rows = (
    some.length > 0 ? some : splitRows(head, marks, { last: true, most: ROWS }).rows
  ).slice(above);
  const header = findHeader(rows);
  return { delimiter, header, above, width: widthOf(rows, header), score: score(rows, header) };
}

/** Cells of the header, or of the data where nearly all rows have more; empty cells at the end do not count. */
function widthOf(rows: readonly (readonly string[])[], { header, data }: Header): number {
  const below = rows
    .slice(data)
    .map(trimmed)
    .filter(({ length }) => length > 0);
  const most = commonest(below);
  if (header === null) return Math.max(1, most.size);
  const named = trimmed(rows[header] ?? []).length;
  const wider = most.size > named && most.rows >= FEWEST && most.rows >= below.length * NEARLY_ALL;
  return wider ? most.size : named;
}

const trimmed = (row: readonly string[]): readonly string[] =>
  row.slice(0, row.findLastIndex((cell) => cell.trim() !== "") + 1);

const FEWEST = 3;
const NEARLY_ALL = 0.8;

/** How many cells most rows have, and how many rows that are; the larger of two that are as common. */
function commonest(rows: readonly (readonly string[])[]): { size: number; rows: number } {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [size = 0, count = 0] = [...counts].sort(([a, m], [b, n]) => n - m || b - a)[0] ?? [];
  return { size, rows: count };
}

/**
 * Share of the rows that have as many cells as most do; more where the header has names that columns have, less where
 * rows had to be passed over for a header, or where the header is not cut at all.
 */
function score(rows: readonly (readonly string[])[], { header, data }: Header): number {
  const filled = rows.filter((cells) => !isEmpty(cells));
  const even = commonest(filled.filter(({ length }) => length > 1)).rows;
  const passed = rows.slice(0, header ?? data).some((cells) => !isEmpty(cells));
  const names = header === null ? [] : (rows[header] ?? []);
  const known = names.filter(isHeaderName).length > 1;
  return (
    even / Math.max(1, filled.length) +
    (known ? 0.5 : 0) -
    (passed ? 0.15 : 0) -
    (names.length === 1 ? 0.5 : 0)
  );
}

/** The first line end outside quotes: an old Macintosh file ends its rows in "\r" and may hold "\n" in its cells. */
function firstLineEnd(head: string): "\n" | "\r" {
  let quoted = false;
  for (const [mark] of head.matchAll(/"|\r\n?|\n/g)) {
    if (mark === '"') quoted = !quoted;
    else if (!quoted) return mark === "\r" ? "\r" : "\n";
  }
  return head.includes("\r") && !head.includes("\n") ? "\r" : "\n";
}
