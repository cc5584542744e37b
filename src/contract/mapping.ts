import { z } from "zod";
import { count } from "./common.ts";

/** What a column of a file was read as, and why. `entity` null: kept as an attribute of the row's entity. */
export const column = z.strictObject({
  index: count,
  header: z.string(),
  entity: z.enum(["department", "person", "initiative", "topic", "tie"]).nullable(),
  field: z.string().nullable(),
  /** A code, words at the edge: header, email, date, list, long-text, code, leftover. */
  why: z.string(),
  samples: z.array(z.string()),
});
export type Column = z.infer<typeof column>;

export const fileReading = z.strictObject({
  file: z.string(),
  encoding: z.string(),
  delimiter: z.string(),
  /** Counts from 1; null where there is no header, and columns are then col_0, col_1 ... */
  headerRow: z.int().positive().nullable(),
  about: z.enum(["people", "initiatives", "departments", "ties", "unknown"]),
  columns: z.array(column),
  rows: count,
});
export type FileReading = z.infer<typeof fileReading>;
