import type { Watch } from "./decode/read-chunks.ts";
import type { Records } from "./table/records.ts";
import type { Problem } from "../model/problem.ts";

/** How a table stands in its file. */
export type Layout = {
  /** An encoding; "xlsx" for a sheet of a workbook. */
  readonly encoding: string;
  /** "" for a sheet of a workbook. */
  readonly delimiter: string;
  /** null: quotes are plain characters. */
  readonly quote: string | null;
  /** From 1, the last where there are more; null where there is no header. */
  readonly headerRow: number | null;
  /** How many rows the header takes; 0 without one. */
  readonly headerRows: number;
  /** How many rows stand above the first row of data. */
  readonly skip: number;
  /** Cells that a row should have. */
  readonly width: number;
};

/** A table as it stands in its file, whatever kind of file that is: rows of text, and what is above them. */
export type RawTable = {
  /** The file's name. */
  readonly file: string;
  /** Of a workbook the sheet; null for a text file. */
  readonly sheet: string | null;
  readonly layout: Layout;
  /** Joined with a blank where the header has several rows; null where there is none. */
  readonly headers: readonly string[] | null;
  /** The last line of a header of several, each column's own name without titles above it; left out elsewhere. */
  readonly names?: readonly string[];
  /** The first rows of data, by which columns are judged. */
  readonly sample: readonly (readonly string[])[];
  /** What is wrong with the file before any row is looked at: bytes that are no characters. */
  readonly problems: readonly Problem[];
  /** All rows, those of the header and above it included. */
  records(watch: Watch): AsyncIterable<Records>;
  /** The number of rows of data where it can be told without splitting them into cells; else null. */
  countRows(watch: Watch): Promise<number | null>;
};
