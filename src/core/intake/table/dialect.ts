/** What a text is cut by. */
export type RowMarks = {
  /** Any text of at least one character, without line ends. */
  readonly delimiter: string;
  /** null: quotes are plain characters. */
  readonly quote: string | null;
  /** How a quote is written within quotes: twice, or behind a backslash (then twice is understood as well). */
  readonly escape: "double" | "backslash";
};

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
