import type { TieKind } from "../model/tie.ts";
import type { RowFacts } from "./facts.ts";
import type { Problem } from "../model/problem.ts";

export type TableKind = "people" | "initiatives" | "departments" | "ties" | "unknown";

/** What a column was read as. `entity` null: kept as an attribute of the row's own entity. */
export type ColumnReading = {
  readonly index: number;
  readonly header: string;
  readonly entity: "department" | "person" | "initiative" | "topic" | "tie" | null;
  readonly field: string | null;
  /** A code for the words on screen: header, email, date, list, long-text, code, leftover. */
  readonly why: string;
  readonly samples: readonly string[];
};

/** How a whole file is read, found in one pass over it before anything is taken from it. */
export type TableReading = {
  readonly file: string;
  readonly encoding: string;
  readonly delimiter: string;
  /** From 1; null where there is no header row. */
  readonly headerRow: number | null;
  readonly about: TableKind;
  readonly columns: readonly ColumnReading[];
  /** Data rows, empty ones not counted. */
  readonly rows: number;
  /** Of the file as a whole: repeated ids, ragged rows, suspected placeholders. */
  readonly problems: readonly Problem[];
};

/** A file of ties in its plain form, for speed: a batch of rows as parallel arrays. */
export type TieRows = {
  readonly lines: readonly number[];
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly kinds: readonly (TieKind | null)[];
  readonly problems: readonly Problem[];
};

/** A file that was read once and can be gone through again, row by row, in the order of the file. */
export type ReadFile = {
  readonly reading: TableReading;
  /** The rows' facts in batches; of a file of ties, use `ties`. */
  facts(): AsyncIterable<readonly RowFacts[]>;
  /** Only of a file about ties. */
  ties(): AsyncIterable<TieRows>;
};
