import { looksLikeValue } from "../columns/cell-shape.ts";
import { isHeaderName } from "../columns/recognise-header.ts";

type Cells = readonly string[];

const filledOf = (cells: Cells): string[] =>
  cells.map((cell) => cell.trim()).filter((cell) => cell !== "");

/**
 * Whether a row may be the header of another table in the same file: words only, none twice, from the first cell on,
 * and after an empty row known names of columns or another number of cells; without one the names of the first table.
 */
export function mayBeginTable(
  cells: Cells,
  { width, afterEmpty, header }: { width: number; afterEmpty: boolean; header: Cells | null },
): boolean {
  if (header === null || (cells.length === width && !afterEmpty)) return false;
  const words = filledOf(cells);
  if (words.length < 2 || words.some((_, i) => (cells[i] ?? "").trim() === "")) return false;
  if (new Set(words).size < words.length || words.some(looksLikeValue)) return false;
  if (sharedNames(words, header) >= words.length * MOST) return true;
  if (!afterEmpty) return words.length >= FEWEST && words.every(isHeaderName);
  return areKnown(words) || cells.length !== width;
}

/** Names of columns in a row that is not set apart: with two, both might be data. */
const FEWEST = 3;

/**
 * Whether it is one, as the next row shows: it has as many cells.
 *
 * @param isNew whether no row of the first table had as many cells
 */
export function beginsTable(
  first: Cells,
  next: Cells,
  { isNew, header }: { readonly isNew: boolean; readonly header: Cells | null },
): boolean {
  const words = filledOf(first);
  if (next.length !== first.length) return false;
  if (header !== null && sharedNames(words, header) >= words.length * MOST) return true;
  if (areKnown(words)) return true;
  return isNew && next.some((cell, i) => looksLikeValue(cell) && (first[i] ?? "").trim() !== "");
}

const MOST = 0.6;

function sharedNames(words: Cells, header: Cells): number {
  const names = new Set(filledOf(header));
  return words.filter((word) => names.has(word)).length;
}

const areKnown = (words: Cells): boolean =>
  words.filter(isHeaderName).length >= Math.max(2, words.length / 2);
