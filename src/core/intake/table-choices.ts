import type { MappingChoice } from "./columns/mapping.ts";
import type { Encoding } from "./decode/encoding.ts";
import type { TableKind } from "./reading.ts";

/** What a person decided about how a table stands in its file; what is left out is found. */
export type LayoutChoices = {
  readonly encoding?: Encoding;
  readonly delimiter?: string;
  /** null: quotes are plain characters. */
  readonly quote?: string | null;
  /** From 1, the last where there are more; null: there is none. */
  readonly headerRow?: number | null;
  /** How many rows the header takes, the last of which is `headerRow`. */
  readonly headerRows?: number;
  /** false: cells that were merged, or left empty below a name, stay empty. */
  readonly fillDown?: boolean;
};

/** All that can be decided about one table of one file. */
export type TableChoices = LayoutChoices & {
  /** What the rows are about; what the columns are is then guessed for that. A mapping says it itself. */
  readonly about?: TableKind;
  readonly mapping?: MappingChoice;
  /** The department of all rows, above those that the table's own columns name; null: none, not even by the file's name. */
  readonly department?: string | null;
  /** Words that look like nobody, and of which someone said that they are names of people. */
  readonly people?: readonly string[];
  /** What the table's own ids belong to; the file's name without its ending where it is left out. */
  readonly source?: string;
};
