import { columnsOf } from "../columns/column.ts";
import type { Concept } from "../columns/concept.ts";
import { holdsPeople } from "../columns/known-by-cells.ts";
import { isHeaderName, recogniseHeader } from "../columns/recognise-header.ts";
import { looksLikeValue } from "../columns/cell-shape.ts";
import { looksLikePerson } from "../columns/looks-like.ts";
import { hasGroupTitles, linesBelow } from "./header-lines.ts";
import { isEmpty } from "./is-empty.ts";
import { ruledFrom } from "./is-ruled.ts";
import { isYear } from "./is-year.ts";

export type Header = {
  /** Row of the header, from 0, the last where there are more; null where there is none. */
  readonly header: number | null;
  /** How many rows it takes; 0 without one. */
  readonly rows: number;
  /** The first row of data. */
  readonly data: number;
};

type Rows = readonly (readonly string[])[];

/**
 * Finds the header among the first rows. Banners and empty rows may stand above it: a banner fills few cells compared
 * with the widest row. Where what should be the header looks like data, there is none. A row of titles above it, each
 * over several columns, belongs to it, and so do rows below it that can be no data. A drawn line below it is passed over.
 */
export function findHeader(rows: Rows): Header {
  const first = rows.slice(0, LOOK);
  const row = headerRow(first);
  if (row === null) {
    const data = first.findIndex((cells) => filled(cells) >= leastFilled(first));
    return { header: null, rows: 0, data: Math.max(0, data) };
  }
  const last = row + linesBelow(first, row);
  const top = row > 0 && hasGroupTitles(first[row - 1] ?? [], first[row] ?? []) ? row - 1 : row;
  return { header: last, rows: last - top + 1, data: last + 1 + ruledFrom(first, last + 1) };
}

const LOOK = 50;
const SHARE = 0.6;
/** Rows below this many are data, whatever they say. */
const DEEPEST = 20;

const filled = (cells: readonly string[]): number =>
  cells.filter((cell) => cell.trim() !== "").length;

const leastFilled = (rows: Rows): number => Math.max(1, Math.max(1, ...rows.map(filled)) * SHARE);

function headerRow(rows: Rows): number | null {
  const named = mostNamed(rows);
  if (named !== null) return named;
  const isWide = (cells: readonly string[]): boolean => filled(cells) >= leastFilled(rows);
  const unlabelled = rows.findIndex((cells) => isWide(cells) && !isLabelled(cells));
  const row = unlabelled < 0 ? rows.findIndex(isWide) : unlabelled;
  if (row < 0) return null;
  const proven = provenBelow(rows, row);
  if (proven !== null) return proven;
  return isData(rows[row] ?? [], rows.slice(row + 1)) ? null : row;
}

/** The row in which the most cells are known names of columns; null where no row has a clear claim. */
function mostNamed(rows: Rows): number | null {
  let best = { row: -1, names: 0 };
  rows.slice(0, DEEPEST).forEach((cells, row) => {
    const names = new Set(cells.filter(isHeaderName).map((cell) => cell.trim().toLowerCase())).size;
    if (names > best.names && names * 3 >= filled(cells)) best = { row, names };
  });
  if (best.names > 1) return best.row;
  const first = rows.findIndex((cells) => filled(cells) > 0);
  const isFirst = best.names === 1 && best.row === first;
  return isFirst && !namesSomeone(rows[first] ?? [], rows.slice(first + 1)) ? first : null;
}

/**
 * A row below `row` that fills more cells than all above it and is proven to be the header: it has words where the
 * rows below it have values. So what stands above it is a banner, though it fills some cells.
 */
function provenBelow(rows: Rows, row: number): number | null {
  const widest = Math.max(...rows.map(filled));
  const at = rows.findIndex((cells, i) => i > row && filled(cells) >= Math.min(3, widest));
  if (at < 0 || at > DEEPEST) return null;
  const cells = rows[at] ?? [];
  if (rows.slice(0, at).some((above) => filled(above) >= filled(cells))) return null;
  return isProven(cells, rows.slice(at + 1)) ? at : null;
}

function isProven(cells: readonly string[], below: Rows): boolean {
  if (cells.some(looksLikeValue) || new Set(cells).size < cells.length) return false;
  return cells.some((cell, i) => {
    const values = below.map((row) => row[i] ?? "").filter((value) => value.trim() !== "");
    return cell.trim() !== "" && values.length > 1 && values.every(looksLikeValue);
  });
}

/** Whether a row says one thing about the file, such as "Date:" and a day. */
const isLabelled = (cells: readonly string[]): boolean =>
  filled(cells) < 3 && /:\s*$/.test(cells.find((cell) => cell.trim() !== "") ?? "");

/** Whether a row cannot be a header: it holds a value such as a number, or what the rows below it hold too. */
function isData(row: readonly string[], below: Rows): boolean {
  if (row.some(looksLikeValue)) return !hasYears(row, below);
  // A header may stand there again; a row of data with one of its cells shows that it is none.
  const others = below.filter((other) => !isEmpty(other) && !isSame(row, other));
  if (namesSomeone(row, others)) return true;
  return row.some((cell, i) => cell.trim() !== "" && others.some((other) => other[i] === cell));
}

/**
 * Whether a row has the name of a person in a column of people, and no word that columns are called by: "Volledige Naam"
 * and "Account Manager" are written like names. What people do ("adviseur") may stand beside a name.
 */
function namesSomeone(row: readonly string[], below: Rows): boolean {
  if (row.some((cell) => hasHeaderWord(cell, DOING))) return false;
  return row.some((cell, i) => {
    if (!looksLikePerson(cell) || hasHeaderWord(cell)) return false;
    const names = below
      .map((other) => [other[i] ?? ""])
      .filter(([name = ""]) => name.trim() !== "");
    const [column] = columnsOf(null, names);
    return names.length > 1 && column !== undefined && holdsPeople(column);
  });
}

const hasHeaderWord = (cell: string, but: ReadonlySet<Concept> = new Set()): boolean =>
  [cell, ...cell.split(/\s+/)]
    .filter(isHeaderName)
    .some((word) => recogniseHeader(word).some(({ concept }) => !but.has(concept)));

const DOING: ReadonlySet<Concept> = new Set(["leads", "takes-part", "advises", "reports-to"]);

export const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((cell, i) => cell === b[i]);

/** Whether the only values of a row are years, each once, over columns that hold other values, beside words. */
function hasYears(row: readonly string[], below: Rows): boolean {
  const years = row.filter(looksLikeValue);
  if (!years.every(isYear) || new Set(years).size < years.length) return false;
  if (years.length === filled(row) || below.length === 0) return false;
  const cells = below.flatMap((other) => other.filter((_, i) => isYear(row[i] ?? "")));
  return !cells.some(isYear);
}
