import * as xlsx from "@e965/xlsx";
import { refusedFile } from "../refused-file.ts";
import { cellReader } from "./cell-text.ts";
import type { WorkbookLimits } from "./limits.ts";
import { mergedAreas, onlyCells } from "./merged-areas.ts";
import { NOTHING_ODD, oddCells } from "./odd-cells.ts";
import { filledCells, takeCells, type Grid } from "./take-cells.ts";
import { sheetPart } from "./sheet-parts.ts";
import type { Parts } from "./unpack.ts";
import { isSameSheet, type Sheet, type Workbook } from "./workbook.ts";

export type WorkbookAsk = {
  /** The file's name. */
  readonly file: string;
  /** The sheet whose cells are wanted; null: all visible ones. */
  readonly sheet: string | null;
  readonly limits: WorkbookLimits;
};

/**
 * Reads a workbook's sheets from its parts. Formulas are not calculated: their saved results are taken. Hidden rows
 * and columns are read like others.
 *
 * @throws Failure `import-failed` with `workbook-damaged` or `workbook-too-large`
 */
export function parseWorkbook(parts: Parts, ask: WorkbookAsk): Workbook {
  const book = parsed(parts, ask.file);
  const read = cellReader(book.Workbook?.WBProps?.date1904 === true);
  let left = ask.limits.text;
  const sheets = book.SheetNames.map((name, index): Sheet => {
    const about = book.Workbook?.Sheets?.[index] as SheetEntry | undefined;
    const hidden = (about?.Hidden ?? 0) !== 0;
    const sheet = book.Sheets[name];
    // A sheet that its reader stumbles over is left out by it without a word.
    if (sheet === undefined) throw refusedFile(ask.file, "workbook-damaged", { value: name });
    const grid = isTable(sheet) ? gridOf(sheet) : [];
    const filled = filledCells(grid);
    if (filled === "too-large") throw refusedFile(ask.file, "workbook-too-large");
    const wanted = ask.sheet === null ? !hidden : isSameSheet(name, ask.sheet);
    if (!wanted || filled === null) return { name, hidden, filled: filled !== null, cells: null };
    const part = partOf(parts, book, about);
    const odd = part === null ? NOTHING_ODD : oddCells(part);
    const taken = takeCells(grid, { ...filled, read, odd, most: left });
    const merged = part === null ? [] : mergedAreas(part, { most: ask.limits.merged, ...filled });
    if (taken === null || merged === null) throw refusedFile(ask.file, "workbook-too-large");
    const { cost, ...cells } = taken;
    left -= cost;
    return { name, hidden, filled: true, cells: { ...cells, merged } };
  });
  return { sheets };
}

type SheetEntry = { readonly Hidden?: 0 | 1 | 2; readonly id?: string };
type Book = xlsx.WorkBook & { readonly Directory?: { readonly workbooks?: readonly string[] } };

/** Sets up what the reader takes for a zip, from parts that are unpacked already. */
function parsed(parts: Parts, file: string): Book {
  const container = xlsx.CFB.utils.cfb_new() as unknown;
  for (const [name, part] of parts)
    xlsx.CFB.utils.cfb_add(container, name, onlyCells(part), { unsafe: true });
  try {
    return parseZip(container, OPTIONS);
  } catch {
    throw refusedFile(file, "workbook-damaged");
  }
}

/** Not among the library's types. */
const parseZip = (
  xlsx as unknown as { parse_zip(zip: unknown, options: xlsx.ParsingOptions): Book }
).parse_zip;

const OPTIONS: xlsx.ParsingOptions = {
  dense: true,
  cellFormula: false,
  cellHTML: false,
  cellText: false,
  cellNF: true,
};

/** Sheets with a chart, a dialog or macros of old have no cells to read. */
const isTable = (sheet: xlsx.WorkSheet): boolean =>
  sheet["!type"] === undefined || sheet["!type"] === "sheet";

const gridOf = (sheet: xlsx.WorkSheet): Grid => (sheet["!data"] ?? []) as Grid;

function partOf(parts: Parts, book: Book, about: SheetEntry | undefined): Buffer | null {
  const workbook = book.Directory?.workbooks?.[0] ?? "xl/workbook.xml";
  return about?.id === undefined ? null : sheetPart(parts, workbook, about.id);
}
