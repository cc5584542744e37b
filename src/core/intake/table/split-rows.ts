import Papa from "papaparse";
import type { Dialect } from "./dialect.ts";

export type RowMarks = Pick<Dialect, "delimiter" | "newline">;

/** A row whose quotes do not close as they should, and where it starts; `open` where they never close. */
export type BrokenRow = { readonly row: number; readonly start: number; readonly open: boolean };

export type SplitText = {
  readonly rows: string[][];
  /** How many characters the rows take. */
  readonly used: number;
  /** May have one row more than `rows`: the one that is not whole yet. */
  readonly broken: readonly BrokenRow[];
};

/**
 * Splits a text into rows of cells. A row at the end without a line end is only taken where the text is the last.
 *
 * @param most rows to take, for a look at the beginning; 0 for all
 */
export function splitRows(
  text: string,
  marks: RowMarks,
  { last = false, most = 0 } = {},
): SplitText {
  const { delimiter, newline } = marks;
  const config = { delimiter, newline, preview: most };
  // A lone "\r" after the closing quote of the last row would look like a broken quote.
  const input = last && newline === "\n" && text.endsWith("\r") ? text.slice(0, -1) : text;
  const { data, errors, meta } = parse(input, config, last);
  if (newline === "\n") data.forEach(withoutReturn);
  const broken = errors.length === 0 ? [] : brokenRows(errors, rowEnds(input, config, last));
  return {
    rows: data,
    used: last && most === 0 ? text.length : meta.cursor,
    // What follows a closing quote may come with the next piece of text.
    broken:
      !last && /"\s*$/.test(input.slice(-LOOK_BACK))
        ? broken.filter(({ row }) => row < data.length)
        : broken,
  };
}

const LOOK_BACK = 100;

function parse(
  input: string,
  config: Papa.ParseConfig<string[]>,
  last: boolean,
): Papa.ParseResult<string[]> {
  return new Papa.Parser(config).parse(input, 0, !last) as Papa.ParseResult<string[]>;
}

/** Where each row ends. */
function rowEnds(input: string, config: Papa.ParseConfig<string[]>, last: boolean): number[] {
  const ends: number[] = [];
  const step = ({ meta }: Papa.ParseStepResult<string[]>): void => void ends.push(meta.cursor);
  parse(input, { ...config, step }, last);
  return ends;
}

function brokenRows(errors: readonly Papa.ParseError[], ends: readonly number[]): BrokenRow[] {
  const open = new Map<number, boolean>();
  for (const { row = 0, code } of errors)
    open.set(row, (open.get(row) ?? false) || code === "MissingQuotes");
  return [...open].map(([row, never]) => ({
    row,
    start: row === 0 ? 0 : (ends[row - 1] ?? 0),
    open: never,
  }));
}

/** Rows that end in "\r\n" still carry the "\r" in their last cell. */
function withoutReturn(row: string[]): void {
  const at = row.length - 1;
  const last = row[at] ?? "";
  if (last.charCodeAt(last.length - 1) === 13) row[at] = last.slice(0, -1);
}
