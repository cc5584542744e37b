import Papa from "papaparse";
import type { Dialect } from "./dialect.ts";

export type RowMarks = Pick<Dialect, "delimiter" | "newline">;

/** A row whose quotes do not close as they should; `open` where none closes at all. */
export type BrokenQuote = { readonly row: number; readonly open: boolean };

/** Rows of a text, and how many of its characters they take. */
export type SplitText = {
  readonly rows: string[][];
  readonly used: number;
  readonly broken: readonly BrokenQuote[];
};

/**
 * Splits a text into rows of cells. A row at the end without a line end is only taken where the text is the last.
 *
 * @param most rows to take; 0 for all
 */
export function splitRows(
  text: string,
  marks: RowMarks,
  { last = false, most = 0 } = {},
): SplitText {
  const { delimiter, newline } = marks;
  // Papa's quick way counts one row too many with `preview`.
  const quick = most > 0 ? { fastMode: false } : {};
  const parser = new Papa.Parser({ delimiter, newline, preview: most, ...quick });
  // A lone "\r" after the closing quote of the last row would look like a broken quote.
  const input = last && newline === "\n" && text.endsWith("\r") ? text.slice(0, -1) : text;
  const { data, errors, meta } = parser.parse(input, 0, !last) as Papa.ParseResult<string[]>;
  if (newline === "\n") data.forEach(withoutReturn);
  return {
    rows: data,
    used: last && most === 0 ? text.length : meta.cursor,
    broken: errors
      .map(({ row = 0, code }) => ({ row, open: code === "MissingQuotes" }))
      .filter(({ row }) => row < data.length),
  };
}

/** Rows that end in "\r\n" still carry the "\r" in their last cell. */
function withoutReturn(row: string[]): void {
  const at = row.length - 1;
  const last = row[at] ?? "";
  if (last.charCodeAt(last.length - 1) === 13) row[at] = last.slice(0, -1);
}
