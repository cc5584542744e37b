import { utils, type CellObject } from "@e965/xlsx";
import { errorText, type CellReader } from "./cell-text.ts";
import type { OddCells } from "./odd-cells.ts";
import { packRows } from "./pack-rows.ts";
import type { LostCell, SheetCells } from "./workbook.ts";

/** Cells by row and column; rows and cells in between may be absent. */
export type Grid = readonly (readonly (CellObject | undefined)[] | undefined)[];

/** The area that has anything in it: columns left of it are no part of any table. */
type Area = { readonly left: number; readonly rows: number };

/** null where no cell is filled; `too-large` where a cell stands beyond what a sheet has. */
export function filledCells(grid: Grid): Area | "too-large" | null {
  if (grid.length > MOST_ROWS) return "too-large";
  let left = Infinity;
  let rows = 0;
  let right = 0;
  grid.forEach((row, r) => {
    right = Math.max(right, row?.length ?? 0);
    const first = row?.findIndex(isFilled) ?? -1;
    if (first < 0) return;
    left = Math.min(left, first);
    rows = r + 1;
  });
  if (right > MOST_COLUMNS) return "too-large";
  return rows === 0 ? null : { left, rows };
}

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

const isFilled = (cell: CellObject | undefined): boolean =>
  cell !== undefined && cell.t !== "z" && (typeof cell.v !== "string" || cell.v.trim() !== "");

type Taking = Area & {
  readonly read: CellReader;
  readonly odd: OddCells;
  /** Characters that may be taken, one more for each cell. */
  readonly most: number;
};

/** The rows of a sheet as text, with those that are empty, up to the last filled one; null where it is too much. */
export function takeCells(
  grid: Grid,
  taking: Taking,
): (Omit<SheetCells, "merged"> & { readonly cost: number }) | null {
  const { left, rows, most } = taking;
  const batches: Uint8Array[] = [];
  const lost: LostCell[] = [];
  let batch: string[][] = [];
  let cost = 0;
  let width = 0;
  for (let r = 0; r < rows; r++) {
    const texts = rowText(grid[r] ?? [], r, taking, lost);
    for (const text of texts) cost += text.length > LONGEST_CELL ? Infinity : 1 + text.length;
    if (cost > most) return null;
    width = Math.max(width, texts.length);
    batch.push(texts);
    if (batch.length === BATCH || r === rows - 1) {
      batches.push(packRows(batch));
      batch = [];
    }
  }
  for (const address of taking.odd.unsaved) {
    const { r, c } = utils.decode_cell(address);
    if (c >= left) lost.push({ row: r, column: c - left, code: "formula-empty", value: null });
  }
  const size = batches.reduce((sum, { length }) => sum + length, 0);
  return { batches, size, width, lost: lost.sort((a, b) => a.row - b.row), cost };
}

const BATCH = 1_000;
/** Spreadsheet programs stop at 32,767 characters. */
const LONGEST_CELL = 2_000_000;

function rowText(
  cells: readonly (CellObject | undefined)[],
  row: number,
  { left, read, odd }: Taking,
  lost: LostCell[],
): string[] {
  const texts: string[] = [];
  for (let c = left; c < cells.length; c++) {
    const cell = cells[c];
    const error = cell === undefined ? null : errorText(cell);
    if (error !== null) lost.push({ row, column: c - left, code: "cell-error", value: error });
    const long = odd.long.size > 0 ? odd.long.get(utils.encode_cell({ r: row, c })) : undefined;
    texts.push(long ?? (cell === undefined ? "" : read(cell)));
  }
  while (texts.at(-1) === "") texts.pop();
  return texts;
}
