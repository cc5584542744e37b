import type { Problem } from "../../../../contract/common.ts";
import type { FileReading } from "../../../../contract/mapping.ts";
import { unknownWords } from "./column-formats.ts";

/** How many columns need someone: a weak guess, or words that mean nothing yet. */
export function columnDoubts({ columns }: FileReading, problems: readonly Problem[]): number {
  return columns.filter((column) => column.doubt || unknownWords(column, problems).length > 0)
    .length;
}
