import { foldHeader } from "../../text/fold-header.ts";
import type { Column } from "./column.ts";
import type { ColumnChoice, MappingChoice } from "./mapping.ts";
import { fitsAbout } from "./role.ts";

/**
 * The columns of a table that a choice names, by their headers: word for word, else without case and punctuation; of
 * equal headers in their order. A role that a table about something cannot give is not chosen.
 */
export function chosenColumns(
  columns: readonly Column[],
  { about, columns: choices }: MappingChoice,
): ReadonlyMap<Column, ColumnChoice> {
  const chosen = new Map<Column, ColumnChoice>();
  const left = new Set(columns);
  const find = (test: (column: Column) => boolean): Column | undefined => [...left].find(test);
  const take = (choice: ColumnChoice, column: Column | undefined): boolean => {
    if (column === undefined) return false;
    left.delete(column);
    chosen.set(column, {
      ...choice,
      roles: [...new Set(choice.roles)].filter((role) => fitsAbout(role, about)),
    });
    return true;
  };
  const byWord = choices.filter(
    (choice) =>
      !take(
        choice,
        find(({ header }) => header === choice.header.trim()),
      ),
  );
  for (const choice of byWord) {
    const key = foldHeader(choice.header);
    if (key !== "")
      take(
        choice,
        find(({ header }) => foldHeader(header) === key),
      );
  }
  return chosen;
}
