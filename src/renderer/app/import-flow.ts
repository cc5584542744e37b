import { create } from "zustand";
import type { About, CellFormat, Constant } from "../../contract/mapping.ts";
import type { Role } from "../../contract/roles.ts";
import type { LayoutChoices } from "../../contract/table-choices.ts";
import { go } from "./selection.ts";

export type ImportStep = "files" | "columns" | "plan";

/** What someone made of a column. */
export type ColumnChoice = {
  readonly roles: readonly Role[];
  readonly skipped: boolean;
  readonly format: CellFormat;
};

/** What someone decided about one table of one file; what is null is left as it was read. */
export type TableChoice = {
  readonly layout: LayoutChoices;
  readonly about: Exclude<About, "unknown"> | null;
  /** By the column's header and its place among equal ones, so that they hold when the table is read otherwise. */
  readonly columns: Readonly<Record<string, ColumnChoice>>;
  readonly constants: readonly Constant[] | null;
  /** Of all rows; a name that is null: none, not even by the file's name. */
  readonly department: { readonly name: string | null } | null;
  /** Words that look like nobody and are names of people; null: not said. */
  readonly people: readonly string[] | null;
  readonly source: string | null;
  readonly usesTemplate: boolean;
  /** Whether to keep a template of it; null: not said. */
  readonly keeps: boolean | null;
};

export const NOTHING_CHOSEN: TableChoice = {
  layout: {},
  about: null,
  columns: {},
  constants: null,
  department: null,
  people: null,
  source: null,
  usesTemplate: true,
  keeps: null,
};

/** Names a table among the files: a file, and of a workbook a sheet. */
export function tableKey(file: string, sheet: string | null): string {
  return JSON.stringify([file, sheet]);
}

type ImportFlow = {
  readonly files: readonly string[];
  readonly step: ImportStep;
  /** The workspace was made for this import, so giving up leaves nothing to come back to. */
  readonly fresh: boolean;
  /** Whether the columns were on screen. */
  readonly sawColumns: boolean;
  /** Of a workbook the sheets that come along, where someone chose; else all visible ones that hold data. */
  readonly sheets: Readonly<Record<string, readonly string[]>>;
  readonly tables: Readonly<Record<string, TableChoice>>;
};

const NOTHING: ImportFlow = {
  files: [],
  step: "files",
  fresh: false,
  sawColumns: false,
  sheets: {},
  tables: {},
};

export const useImportFlow = create<ImportFlow>(() => NOTHING);

/** Begins an import of these files at a step, and shows it. */
export function beginImport(files: readonly string[], step: ImportStep, fresh: boolean): void {
  useImportFlow.setState({ ...NOTHING, files, step, fresh, sawColumns: step === "columns" });
  go("import");
}

export function goToImportStep(step: ImportStep): void {
  useImportFlow.setState(({ sawColumns }) => ({
    step,
    sawColumns: sawColumns || step === "columns",
  }));
}

/** More files dropped while choosing join those that are there. */
export function addImportFiles(files: readonly string[]): void {
  useImportFlow.setState(({ files: there }) => ({ files: [...new Set([...there, ...files])] }));
}

/** What was decided about the file stays, should it come back. */
export function removeImportFile(file: string): void {
  useImportFlow.setState(({ files }) => ({ files: files.filter((other) => other !== file) }));
}

export function chooseSheets(file: string, sheets: readonly string[]): void {
  useImportFlow.setState((flow) => ({ sheets: { ...flow.sheets, [file]: sheets } }));
}

export function choiceFor(flow: Pick<ImportFlow, "tables">, key: string): TableChoice {
  return flow.tables[key] ?? NOTHING_CHOSEN;
}

/** Changes what was decided about a table. */
export function chooseForTable(key: string, change: Partial<TableChoice>): void {
  useImportFlow.setState((flow) => ({
    tables: { ...flow.tables, [key]: { ...choiceFor(flow, key), ...change } },
  }));
}

export function endImport(): void {
  useImportFlow.setState(NOTHING);
}
