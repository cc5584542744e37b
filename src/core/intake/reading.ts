import type { DayOrder } from "./cells/day.ts";
import type { Role } from "./columns/role.ts";
import type { TieKind } from "../model/tie.ts";
import type { RowFacts } from "./facts.ts";
import type { Problem } from "../model/problem.ts";

export type TableKind = "people" | "initiatives" | "departments" | "ties" | "unknown";

/** What a column was read as. */
export type ColumnReading = {
  /** Place in the row, from 0. */
  readonly index: number;
  readonly header: string;
  /** What its cells give. None: they are kept as an attribute of the row's own entity, or left out where `skipped`. */
  readonly roles: readonly Role[];
  readonly skipped: boolean;
  readonly why: Why;
  /** Whether the guess is weak enough that someone should look at it. */
  readonly doubt: boolean;
  readonly samples: readonly string[];
  readonly format: CellFormat;
};

/** Each has words in contract/words/why-words.ts. */
export const WHY_CODES = [
  "header",
  "chosen",
  "template",
  "email",
  "no-email",
  "date",
  "no-date",
  "names",
  "list",
  "topics",
  "register",
  "departments",
  "acronyms",
  "short-forms",
  "names-others",
  "long-text",
  "title",
  "code",
  "words",
  "ends",
  "cells",
  "reason",
  "second",
  "empty",
  "number",
  "date-left",
  "url",
  "long-text-left",
  "code-left",
  "email-left",
  "few-words",
  "leftover",
] as const;
export type WhyCode = (typeof WHY_CODES)[number];

/** Why a column was taken for what it is: a code for the words on screen, with the figures in them. */
export type Why = {
  readonly code: WhyCode;
  readonly details?: Readonly<Record<string, string | number>>;
};

/** How the cells of a column are to be read, where that is not left to the reading itself (null). */
export type CellFormat = {
  /** What parts the values of a list. */
  readonly separator: string | null;
  readonly dayOrder: DayOrder | null;
  /** Cells that are kept as they are, but are numbers written like this. */
  readonly decimal: "comma" | "point" | null;
  /** What words of this column stand for: a wish about sharing, a status, a kind. */
  readonly values: readonly { readonly from: string; readonly to: string }[];
};

export const AS_FOUND: CellFormat = { separator: null, dayOrder: null, decimal: null, values: [] };

/** A value that holds for all rows of a table, as if it stood in a column of its own. */
export type Constant = { readonly role: Role; readonly value: string };

/** How a whole file is read, found in one pass over it before anything is taken from it. */
export type TableReading = {
  readonly file: string;
  /** Of a workbook the sheet; null for a text file. */
  readonly sheet: string | null;
  /** What the table's own ids belong to. */
  readonly source: string;
  /** An encoding; "xlsx" for a sheet of a workbook. */
  readonly encoding: string;
  /** "" for a sheet of a workbook. */
  readonly delimiter: string;
  /** null: quotes are plain characters. */
  readonly quote: string | null;
  /** From 1, the last where there are more; null where there is no header row. */
  readonly headerRow: number | null;
  /** How many rows the header takes; 0 without one. */
  readonly headerRows: number;
  readonly about: TableKind;
  readonly columns: readonly ColumnReading[];
  readonly constants: readonly Constant[];
  /** Words that look like nobody, and of which someone said that they are names of people. */
  readonly people: readonly string[];
  /** The department of all rows; null where rows name their own. */
  readonly department: string | null;
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
