import * as xlsx from "@e965/xlsx";
import { refusedFile } from "../refused-file.ts";
import { cellReader } from "./cell-text.ts";
import type { WorkbookLimits } from "./limits.ts";
import { mergedAreas, onlyCells } from "./merged-areas.ts";
import { oddCells } from "./odd-cells.ts";
import { filledCells, takeCells, type Grid } from "./take-cells.ts";
import { sheetRelation, type SheetRelation } from "./sheet-parts.ts";
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
    const about: SheetEntry | undefined = book.Workbook?.Sheets?.[index];
    const hidden = (about?.Hidden ?? 0) !== 0;
    const relation = relationOf(parts, book, about);
    const grid = gridOf(book.Sheets[name], relation?.kind ?? WORKSHEET);
    if (grid === null) throw refusedFile(ask.file, "workbook-damaged", { value: name });
    const filled = filledCells(grid);
    if (filled === "too-large") throw refusedFile(ask.file, "workbook-too-large");
    const wanted = ask.sheet === null ? !hidden : isSameSheet(name, ask.sheet);
    if (!wanted || filled === null) return { name, hidden, filled: filled !== null, cells: null };
    const part = relation?.part ?? NO_PART;
    const taken = takeCells(grid, { ...filled, read, odd: oddCells(part), most: left });
    const merged = mergedAreas(part, { most: ask.limits.merged, ...filled });
    if (taken === null || merged === null) throw refusedFile(ask.file, "workbook-too-large");
    const { cost, ...cells } = taken;
    left -= cost;
    return { name, hidden, filled: true, cells: { ...cells, merged } };
  });
  return { sheets };
}

type SheetEntry = { readonly Hidden?: 0 | 1 | 2; readonly id?: string };
type Book = xlsx.WorkBook & { readonly Directory?: { readonly workbooks?: readonly string[] } };

const WORKSHEET = "worksheet";
const NO_PART = Buffer.alloc(0);

/** Sets up what the reader takes for a zip, from parts that are unpacked already. */
function parsed(parts: Parts, file: string): Book {
  const container = xlsx.CFB.utils.cfb_new() as unknown;
  for (const [name, part] of parts)
    xlsx.CFB.utils.cfb_add(container, name, onlyCells(part), { unsafe: true });
  try {
    return reader.parse_zip(container, OPTIONS);
  } catch {
    throw refusedFile(file, "workbook-damaged");
  }
}

/** What is not among the library's types. */
const reader = xlsx as unknown as {
  readonly parse_zip: (zip: unknown, options: xlsx.ParsingOptions) => Book;
};

const OPTIONS: xlsx.ParsingOptions = {
  dense: true,
  cellFormula: false,
  cellHTML: false,
  cellText: false,
  cellNF: true,
};

/** Charts and dialogs have no cells. A sheet with cells that its reader stumbles over it leaves out without a word. */
function gridOf(sheet: xlsx.WorkSheet | undefined, kind: string): Grid | null {
  if (kind !== WORKSHEET) return [];
  return sheet === undefined ? null : (sheet["!data"] ?? []);
}

function relationOf(parts: Parts, book: Book, about: SheetEntry | undefined): SheetRelation | null {
  const workbook = book.Directory?.workbooks?.[0] ?? "xl/workbook.xml";
  return about?.id === undefined ? null : sheetRelation(parts, workbook, about.id);
}
