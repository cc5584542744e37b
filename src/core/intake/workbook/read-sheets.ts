import { foldHeader } from "../../text/fold-header.ts";
import type { Watch } from "../decode/read-chunks.ts";
import type { Problem } from "../../model/problem.ts";
import type { RawTable } from "../raw-table.ts";
import { readTable, type OpenTable } from "../read-table.ts";
import { refusedFile } from "../refused-file.ts";
import type { TableChoices } from "../table-choices.ts";
import { onSheet } from "./on-sheet.ts";
import { openSheet } from "./open-sheet.ts";
import { isSameSheet, type Sheet, type SheetCells, type Workbook } from "./workbook.ts";

type Filled = Sheet & { readonly cells: SheetCells };

export type SheetsAsk = {
  /** The file's name. */
  readonly file: string;
  /** null: all visible sheets that hold data. */
  readonly sheet: string | null;
  readonly choices: TableChoices;
};

/**
 * The sheets of a workbook as tables. Where no sheet was chosen, those without rows and those that are about nothing
 * known, such as an explanation or the values of a drop-down list, are left out and told of, if another is a table.
 *
 * @throws Failure `import-failed` with `sheet-unknown`, `workbook-only-hidden` or `file-empty`; `cancelled`
 */
export async function readSheets(
  workbook: Workbook,
  ask: SheetsAsk,
  watch: Watch,
): Promise<readonly OpenTable[]> {
  const { file, choices } = ask;
  const sheets = ask.sheet === null ? visible(workbook, file) : [named(workbook, file, ask.sheet)];
  const raws = sheets.map(({ name, cells }) => openSheet({ file, sheet: name, cells }, choices));
  const tables: OpenTable[] = [];
  for (const [i, raw] of raws.entries()) {
    const during = { ...watch, onBytes: part(watch, sheets, i) };
    const table = await readTable(raw, choicesFor(raw, raws, choices), during);
    tables.push(onSheet(table, raw.sheet ?? ""));
  }
  return withoutOthers(tables);
}

function visible({ sheets }: Workbook, file: string): readonly Filled[] {
  const shown = sheets.filter(({ hidden }) => !hidden).filter(hasCells);
  if (shown.length > 0) return shown;
  const hidden = sheets.filter(({ filled }) => filled).map(({ name }) => name);
  if (hidden.length === 0) throw refusedFile(file, "file-empty");
  throw refusedFile(file, "workbook-only-hidden", { details: { sheets: hidden.join(", ") } });
}

function named({ sheets }: Workbook, file: string, name: string): Filled {
  const found = sheets.find((sheet) => isSameSheet(sheet.name, name));
  if (found === undefined) {
    const names = sheets.map((sheet) => sheet.name).join(", ");
    throw refusedFile(file, "sheet-unknown", { value: name, details: { sheets: names } });
  }
  if (!hasCells(found)) throw refusedFile(file, "file-empty");
  return found;
}

const hasCells = (sheet: Sheet): sheet is Filled => sheet.cells !== null;

/** Of several sheets a mapping is for those that have all its columns; for every sheet where none has. */
function choicesFor(raw: RawTable, all: readonly RawTable[], choices: TableChoices): TableChoices {
  const { mapping, ...others } = choices;
  if (mapping === undefined || all.length === 1) return choices;
  const fits = ({ headers }: RawTable): boolean => {
    const known = new Set((headers ?? []).map(foldHeader));
    return mapping.columns.every(({ header }) => known.has(foldHeader(header)));
  };
  return fits(raw) || !all.some(fits) ? choices : others;
}

/** Several sheets are one work, as long as all their bytes. */
function part({ onBytes }: Watch, sheets: readonly Filled[], index: number): Watch["onBytes"] {
  const before = sheets.slice(0, index).reduce((sum, { cells }) => sum + cells.size, 0);
  return onBytes && ((bytes) => onBytes(before + bytes));
}

const isTable = ({ reading }: OpenTable): boolean =>
  reading.rows > 0 && reading.about !== "unknown";

function withoutOthers(tables: readonly OpenTable[]): readonly OpenTable[] {
  const [first, ...rest] = tables.filter(isTable);
  if (first === undefined) return tables;
  const told = tables.filter((table) => !isTable(table)).map(leftOut);
  const problems = [...first.reading.problems, ...told];
  return [{ ...first, reading: { ...first.reading, problems } }, ...rest];
}

function leftOut({ reading: { file, sheet, about } }: OpenTable): Problem {
  return {
    code: about === "unknown" ? "sheet-skipped" : "file-header-only",
    severity: "warning",
    place: { file, ...(sheet === null ? {} : { sheet }), line: null, column: null },
    value: sheet,
  };
}
