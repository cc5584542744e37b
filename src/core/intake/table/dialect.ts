export const DELIMITERS = ["\t", ";", "|", ","] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** How a file's text stands for a table. */
export type Dialect = {
  readonly delimiter: Delimiter;
  /** What ends a row; `\n` also stands for `\r\n`. */
  readonly newline: "\n" | "\r";
  /** Row of the header, from 1, empty rows and rows above it counted; null where there is none. */
  readonly headerRow: number | null;
  /** How many rows stand above the first row of data, the header included. */
  readonly skip: number;
  /** Cells that a row should have: as many as the header, or as nearly all rows where those have more. */
  readonly width: number;
};
