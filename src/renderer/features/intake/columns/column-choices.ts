import type { CellFormat, Column } from "../../../../contract/mapping.ts";
import type { Role } from "../../../../contract/roles.ts";
import {
  chooseForTable,
  choiceFor,
  useImportFlow,
  type ColumnChoice,
} from "../../../app/import-flow.ts";

/** A column of a table, as the choices about it are kept. */
export type ColumnPlace = {
  readonly table: string;
  /** Of {@link columnKeys}. */
  readonly key: string;
  readonly column: Column;
};

function choose({ table, key }: ColumnPlace, choice: ColumnChoice): void {
  const { columns } = choiceFor(useImportFlow.getState(), table);
  chooseForTable(table, { columns: { ...columns, [key]: choice } });
}

/** No roles: the column is kept as it is. */
export function chooseRoles(place: ColumnPlace, roles: readonly Role[]): void {
  choose(place, { roles: [...new Set(roles)], skipped: false, format: place.column.format });
}

export function skipColumn(place: ColumnPlace): void {
  choose(place, { roles: [], skipped: true, format: place.column.format });
}

export function chooseFormat(place: ColumnPlace, format: CellFormat): void {
  const { roles, skipped } = place.column;
  choose(place, { roles, skipped, format });
}

/** Back to what was read. */
export function resetColumn({ table, key }: ColumnPlace): void {
  const { [key]: _, ...columns } = choiceFor(useImportFlow.getState(), table).columns;
  chooseForTable(table, { columns });
}

/** All of a table back to what was read; returns the way back. */
export function resetTable(table: string): () => void {
  const { columns, constants, about, department } = choiceFor(useImportFlow.getState(), table);
  chooseForTable(table, { columns: {}, constants: null, about: null, department: null });
  return () => chooseForTable(table, { columns, constants, about, department });
}
