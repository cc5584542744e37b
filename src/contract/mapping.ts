import { z } from "zod";
import { count, details } from "./common.ts";
import { role } from "./roles.ts";

/** What the rows of a table are about. */
export const about = z.enum(["people", "initiatives", "departments", "ties", "unknown"]);
export type About = z.infer<typeof about>;

/** How the cells of a column are to be read; null: as the reading itself finds. */
export const cellFormat = z.strictObject({
  /** What parts the values of a list. */
  separator: z.string().min(1).max(5).nullable().default(null),
  dayOrder: z.enum(["day-first", "month-first"]).nullable().default(null),
  /** Cells that are kept as they are, but are numbers written like this. */
  decimal: z.enum(["comma", "point"]).nullable().default(null),
  /** What words of this column stand for: a wish about sharing, a status, a kind. */
  values: z
    .array(z.strictObject({ from: z.string().max(500), to: z.string().max(50) }))
    .max(500)
    .default([]),
});
export type CellFormat = z.infer<typeof cellFormat>;

/** A code, words at the edge, with the figures in them. */
export const why = z.strictObject({
  code: z.string(),
  details: details.optional(),
});
export type Why = z.infer<typeof why>;

/** What a column of a table was read as, and why. */
export const column = z.strictObject({
  index: count,
  header: z.string(),
  /** Empty: kept as an attribute of the row's entity, or left out where `skipped`. */
  roles: z.array(role),
  skipped: z.boolean(),
  why,
  /** The guess is weak: someone should look at it. */
  doubt: z.boolean(),
  samples: z.array(z.string()),
  format: cellFormat,
});
export type Column = z.infer<typeof column>;

/** A value that holds for all rows of a table. */
export const constant = z.strictObject({ role, value: z.string().min(1).max(500) });
export type Constant = z.infer<typeof constant>;

/** How one table was read. */
export const fileReading = z.strictObject({
  file: z.string(),
  /** Of a workbook the sheet; null for a text file. */
  sheet: z.string().nullable(),
  /** What the table's own ids belong to. */
  source: z.string(),
  /** "xlsx" for a sheet of a workbook. */
  encoding: z.string(),
  /** "" for a sheet of a workbook. */
  delimiter: z.string(),
  /** null: quotes are plain characters. */
  quote: z.string().nullable(),
  /** Counts from 1, the last where there are more; null where there is no header, and columns are then col_0, col_1 ... */
  headerRow: z.int().positive().nullable(),
  headerRows: count,
  about,
  columns: z.array(column),
  constants: z.array(constant),
  /** Words that look like nobody, and of which someone said that they are names of people. */
  people: z.array(z.string()),
  /** The department of all rows; null where rows name their own. */
  department: z.string().nullable(),
  rows: count,
});
export type FileReading = z.infer<typeof fileReading>;
