import { isHeaderName } from "../columns/recognise-header.ts";
import type { RowMarks } from "./dialect.ts";
import { findHeader, type Header } from "./find-header.ts";
import { isEmpty } from "./is-empty.ts";
import { quoteFit } from "./quote-fit.ts";
import { splitFormed } from "./split-formed.ts";

/** The beginning of a file. */
export type Head = {
  readonly text: string;
  /** Whether it is all there is. */
  readonly whole: boolean;
  /** Rows at its beginning that are none of the table: a line that states the delimiter. */
  readonly above: number;
};

/** How the beginning of a file reads with some marks. */
export type HeadReading = {
  readonly marks: RowMarks;
  /** Without those that are `above`. */
  readonly rows: readonly (readonly string[])[];
  readonly header: Header;
  readonly width: number;
  /** Rows with quotes that are not as they should be. */
  readonly broken: number;
  /** Share of the filled rows that have as many cells as most do, and more than one. */
  readonly even: number;
  /** How well that makes a table; comparable between marks. */
  readonly score: number;
};

const ROWS = 200;
/** Characters, more than a beginning has: a quote that does not close in it may well close later. */
const REACH = 1 << 22;

export function readHead({ text, whole, above }: Head, marks: RowMarks): HeadReading {
  const split = (last: boolean) =>
    splitFormed(
      text,
      { ...marks, width: 0 },
      { line: 1, last, most: ROWS + above, reach: { most: REACH, budget: REACH / 4 } },
    );
  const some = split(whole);
  const { rows: all, broken } = some.rows.length > above ? some : split(true);
  const rows = all.slice(above);
  const header = findHeader(rows);
  const even = evenShare(rows);
  return {
    marks,
    rows,
    header,
    width: widthOf(rows, header),
    broken: broken.length,
    even,
    score: even + bonus(rows, header) + quoteBonus(text, marks) - broken.length / (rows.length + 1),
  };
}

export function evenShare(rows: readonly (readonly string[])[]): number {
  const filled = rows.filter((cells) => !isEmpty(cells));
  const even = commonest(filled.filter(({ length }) => length > 1)).rows;
  return even / Math.max(1, filled.length);
}

/**
 * More where the header has names that columns have, less where rows had to be passed over for a header, or where the
 * header is not cut at all.
 */
function bonus(
  rows: readonly (readonly string[])[],
  { header, data, rows: lines }: Header,
): number {
  const first = header === null ? data : header - lines + 1;
  const passed = rows.slice(0, first).some((cells) => !isEmpty(cells));
  const names = header === null ? [] : (rows[header] ?? []);
  const known = names.filter(isHeaderName).length > 1;
  return (known ? 0.5 : 0) - (passed ? 0.15 : 0) - (names.length === 1 ? 0.5 : 0);
}

function quoteBonus(text: string, marks: RowMarks): number {
  const { count, share } = quoteFit(text, marks);
  return count < 4 ? 0 : share / 3;
}

/**
 * Cells of the header, or of the data where nearly all rows have more; empty cells at the end do not count, unless
 * some row has something in their column.
 */
export function widthOf(
  rows: readonly (readonly string[])[],
  { header, data, rows: lines }: Header,
): number {
  const below = rows
    .slice(data)
    .map(trimmed)
    .filter(({ length }) => length > 0);
  const most = commonest(below);
  if (header === null) return Math.max(1, most.size);
  const heads = rows.slice(header - lines + 1, header + 1);
  const named = Math.max(1, ...heads.map((row) => trimmed(row).length));
  const written = Math.max(...heads.map(({ length }) => length));
  const used = Math.max(
    0,
    ...below.map(({ length }) => length).filter((length) => length <= written),
  );
  const wider = most.size > named && most.rows >= FEWEST && most.rows >= below.length * NEARLY_ALL;
  return Math.max(named, used, wider ? most.size : 0);
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
