import { foldHeader } from "../../text/fold-header.ts";
import type { ColumnReading } from "../reading.ts";
import type { ColumnChoice, Mapping, MappingChoice } from "./mapping.ts";

/**
 * Lays a choice over what was guessed. Columns are found by their headers, of equal ones in their order; a column
 * that the choice does not name is kept as it is.
 */
export function chooseColumns(guessed: Mapping, choice: MappingChoice): Mapping {
  const left = new Map<string, ColumnChoice[]>();
  for (const column of choice.columns) {
    const key = foldHeader(column.header);
    left.set(key, [...(left.get(key) ?? []), column]);
  }
  return {
    about: choice.about,
    columns: guessed.columns.map((column) =>
      chosen(column, left.get(foldHeader(column.header))?.shift()),
    ),
    constants: choice.constants,
  };
}

function chosen(guessed: ColumnReading, choice: ColumnChoice | undefined): ColumnReading {
  if (choice === undefined)
    return { ...guessed, roles: [], skipped: false, why: { code: "leftover" }, doubt: false };
  const { roles, skipped, format } = choice;
  const isSame = !skipped && roles.join() === guessed.roles.join();
  return {
    ...guessed,
    roles: skipped ? [] : roles,
    skipped,
    format,
    why: isSame ? guessed.why : { code: "chosen" },
    doubt: false,
  };
}
