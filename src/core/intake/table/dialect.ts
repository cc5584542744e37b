/** What a text is cut by. */
export type RowMarks = {
  /** Any text of at least one character, without line ends. */
  readonly delimiter: string;
  /** null: quotes are plain characters. */
  readonly quote: string | null;
  /** How a quote is written within quotes: twice, or behind a backslash (then twice is understood as well). */
  readonly escape: "double" | "backslash";
  /** What else stands in a line beside cells and marks; left out where there is nothing. */
  readonly form?: Form;
};

/** What is around cells, or between them, in files that people and programs make beside plain ones. */
export type Form =
  /** Each row as a single cell in quotes `around` it, as comes of saving a CSV again; `outer` is the delimiter behind it. */
  | { readonly kind: "wrapped"; readonly outer: string; readonly around: string }
  /** A header that another delimiter parts than the rows: its line, without quotes, and its names. */
  | {
      readonly kind: "headed";
      readonly delimiter: string;
      readonly line: string;
      readonly names: readonly string[];
    }
  /** A drawn table, as in Markdown: `|` around each row too, blanks around cells, lines of dashes. */
  | { readonly kind: "framed" }
  /** A drawn table with a line between all rows, so that a row may take several lines. */
  | { readonly kind: "grid" }
  /** Columns below each other: in each gutter a row has at least one blank. */
  | { readonly kind: "aligned"; readonly gutters: readonly Gutter[] }
  /** Columns below each other by tabs, as many as it takes. */
  | { readonly kind: "tabbed" }
  /** Quotes of which the one that closes is another than the one that opens. */
  | { readonly kind: "paired"; readonly close: string }
  /**
   * Cells that hold the delimiter, though nothing stands around them: with a blank behind it, as in a sentence, or
   * between the figures of a number, of which the first ones are in column `at`.
   */
  | { readonly kind: "joined"; readonly at: number | null; readonly size: number }
  /** Cells as ="0612", by which programs keep Excel from taking them for numbers. */
  | { readonly kind: "guarded" }
  /** Blanks before the quote that opens a cell. */
  | { readonly kind: "spaced" };

/** Places in a line, from 0; `to` is behind the last. */
export type Gutter = { readonly from: number; readonly to: number };

/** How a file's text stands for a table. */
export type Dialect = RowMarks & {
  /** Row of the header, from 1, the last where there are more; null where there is none. */
  readonly headerRow: number | null;
  /** How many rows the header takes; 0 without one. */
  readonly headerRows: number;
  /** How many rows stand above the first row of data, the header included. */
  readonly skip: number;
  /** Cells that a row should have: as many as the header, or as nearly all rows where those have more. */
  readonly width: number;
};
