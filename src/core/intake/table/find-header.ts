import { isHeaderName } from "../columns/recognise-header.ts";
import { looksLikeValue } from "../columns/cell-shape.ts";

/** Which of the first rows, counted from 0, is the header, and which the first of the data. */
export type Header = { readonly header: number | null; readonly data: number };

/**
 * Finds the header among the first rows. Banners and empty rows may stand above it: a banner fills few cells compared
 * with the widest row. Where what should be the header looks like data, there is none.
 */
export function findHeader(rows: readonly (readonly string[])[]): Header {
  const first = rows.slice(0, LOOK);
  const widest = Math.max(1, ...first.map(filled));
  const named = mostNamed(first);
  const row = named ?? first.findIndex((cells) => filled(cells) >= Math.max(1, widest * SHARE));
  if (row < 0) return { header: null, data: 0 };
  if (named === null && isData(first[row] ?? [], first.slice(row + 1)))
    return { header: null, data: row };
  return { header: row, data: row + 1 };
}

const LOOK = 50;
const SHARE = 0.6;
/** Rows below this many are data, whatever they say. */
const DEEPEST = 20;

const filled = (cells: readonly string[]): number =>
  cells.filter((cell) => cell.trim() !== "").length;

/** The row in which the most cells are known names of columns; null where no row has a clear claim. */
function mostNamed(rows: readonly (readonly string[])[]): number | null {
  let best = { row: -1, names: 0 };
  rows.slice(0, DEEPEST).forEach((cells, row) => {
    const names = new Set(cells.filter(isHeaderName).map((cell) => cell.trim().toLowerCase())).size;
    if (names > best.names && names * 3 >= filled(cells)) best = { row, names };
  });
  return best.names > 1 ||
    (best.names === 1 && best.row === rows.findIndex((cells) => filled(cells) > 0))
    ? best.row
    : null;
}

/** Whether a row cannot be a header: it holds a value such as a number, or what the rows below it hold too. */
function isData(row: readonly string[], below: readonly (readonly string[])[]): boolean {
  if (row.some(looksLikeValue)) return true;
  return row.some((cell, i) => cell.trim() !== "" && below.some((other) => other[i] === cell));
}
