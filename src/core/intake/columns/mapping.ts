import type { CellFormat, ColumnReading, Constant, TableKind } from "../reading.ts";
import type { Role } from "./role.ts";

/** What a table is about, what each of its columns is, and what holds for all rows. */
export type Mapping = {
  readonly about: TableKind;
  readonly columns: readonly ColumnReading[];
  readonly constants: readonly Constant[];
};

/** What a person, or a template, says that a table's columns are; columns are found by their headers. */
export type MappingChoice = {
  readonly about: TableKind;
  readonly columns: readonly ColumnChoice[];
  readonly constants: readonly Constant[];
};

export type ColumnChoice = {
  readonly header: string;
  readonly roles: readonly Role[];
  readonly skipped: boolean;
  readonly format: CellFormat;
};
