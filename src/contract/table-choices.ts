import { z } from "zod";
import { path } from "./common.ts";
import { about, cellFormat, constant } from "./mapping.ts";
import { fieldPolicy } from "./plan-rows.ts";
import { role } from "./roles.ts";

/** How a table stands in its file, as far as a person decided it; the rest is found. */
export const layoutChoices = z.strictObject({
  encoding: z.enum(["utf-8", "utf-16le", "utf-16be", "windows-1252"]).optional(),
  delimiter: z.string().min(1).max(5).optional(),
  /** null: quotes are plain characters. */
  quote: z.string().length(1).nullable().optional(),
  /** From 1, the last where there are more; null: there is none. */
  headerRow: z.int().min(1).max(10_000).nullable().optional(),
  /** How many rows the header takes, the last of which is `headerRow`. */
  headerRows: z.int().min(1).max(20).optional(),
  /** false: cells that were merged, or left empty below a name, stay empty. Else they say what stands above them. */
  fillDown: z.boolean().optional(),
});
export type LayoutChoices = z.infer<typeof layoutChoices>;

/** What a person, or a template, says that columns are; columns are found by their headers. */
export const mappingChoice = z.strictObject({
  about: about.exclude(["unknown"]),
  columns: z
    .array(
      z.strictObject({
        header: z.string().max(10_000),
        roles: z.array(role).max(10).default([]),
        skipped: z.boolean().default(false),
        format: cellFormat.prefault({}),
      }),
    )
    .max(10_000),
  constants: z.array(constant).max(50).default([]),
});
export type MappingChoice = z.output<typeof mappingChoice>;

/** Words that look like nobody, and of which someone said that they are names of people. */
export const namesOfPeople = z.array(z.string().min(1).max(200)).max(1_000);

/** One table of one file, with all that a person decided about it. */
export const tableAsk = z.strictObject({
  file: path,
  /** Of a workbook the sheet; left out: all visible sheets that are tables. */
  sheet: z.string().min(1).max(255).optional(),
  layout: layoutChoices.prefault({}),
  /** What the rows are about; what the columns are is then guessed for that. A mapping says it itself. */
  about: about.exclude(["unknown"]).optional(),
  mapping: mappingChoice.optional(),
  /** The department of all rows, above those that the table's own columns name; null: none, not even by the file's name. */
  department: z.string().min(1).max(500).nullable().optional(),
  /** What the table's own ids belong to; the file's name without its ending where it is left out. */
  source: z.string().min(1).max(500).optional(),
  people: namesOfPeople.optional(),
  /** What becomes of stored fields that the table changes, unless something else is chosen; else as its template says. */
  policies: z.array(fieldPolicy).max(1_000).optional(),
  /** Whether a template of the workspace with the table's headers is used, where no mapping is given. */
  template: z.boolean().default(true),
});
/** As a caller writes it. */
export type TableAsk = z.input<typeof tableAsk>;
/** As the engine reads it. */
export type TableAsked = z.output<typeof tableAsk>;
