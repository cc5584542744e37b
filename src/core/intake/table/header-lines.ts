import { isPlaceholder } from "../cells/placeholder.ts";
import { looksLikeValue } from "../columns/cell-shape.ts";
import { isHeaderName } from "../columns/recognise-header.ts";
import { isEmpty } from "./is-empty.ts";
import { joinHeader } from "./join-header.ts";
import { isOfProgram } from "./of-program.ts";
import { isRuledRow } from "./is-ruled.ts";
import { isYear } from "./is-year.ts";

type Rows = readonly (readonly string[])[];

const isFilled = (cell: string | undefined): boolean => cell !== undefined && cell.trim() !== "";

/**
 * Whether the row above a header has titles over groups of its columns: short words, at least two, with gaps between
 * them that the header fills.
 */
export function hasGroupTitles(above: readonly string[], header: readonly string[]): boolean {
  const titles = above.flatMap((cell, i) => (isFilled(cell) ? [i] : []));
  const [first = 0] = titles;
  const last = titles.at(-1) ?? 0;
  if (titles.length < 2) return false;
  if (titles.some((i) => !isTitle(above[i] ?? "") && !isYear(above[i] ?? ""))) return false;
  const hasGap = last - first >= titles.length;
  return (hasGap || first > 0) && header.slice(first, last + 1).every(isFilled);
}

/** Few words, and no value: what is longer explains something. */
const isTitle = (cell: string): boolean => {
  const text = cell.trim();
  return (
    text.length <= 40 &&
    !/[\r\n:]/.test(text) &&
    text.split(/\s+/).length <= 5 &&
    !looksLikeValue(text)
  );
};

/** How many rows below the first one of a header belong to it. */
export function linesBelow(rows: Rows, header: number): number {
  const first = rows[header] ?? [];
  let count = 0;
  while (count < MOST) {
    const above = rows[header + count] ?? [];
    const next = rows[header + count + 1] ?? [];
    const data = rows.slice(header + count + 2).filter((row) => !isEmpty(row));
    const belongs =
      isSameLine(first, next) ||
      isUnits(next) ||
      areKnown(next, first) ||
      isForProgram(next) ||
      isForProgram(rows[header + count + 2] ?? []) ||
      isOfWords(next, data, rows.slice(0, header + count + 1)) ||
      namesUnderTitles(above, next, data);
    if (data.length === 0 || isRuledRow(next) || !belongs) break;
    count += 1;
  }
  return count;
}

const MOST = 4;

/** The header once more, directly below it. */
const isSameLine = (first: readonly string[], next: readonly string[]): boolean =>
  first.length > 1 && first.length === next.length && first.every((cell, i) => cell === next[i]);

/** The names of all columns once more, in another language. */
const areKnown = (next: readonly string[], first: readonly string[]): boolean =>
  next.length > 2 &&
  next.length === first.length &&
  next.every((cell, i) => isHeaderName(cell) && isFilled(first[i]));

const isForProgram = (cells: readonly string[]): boolean => {
  const filled = cells.filter(isFilled);
  return filled.length > 1 && filled.every(isOfProgram);
};

/** Units and notes in brackets, such as "(in euro)" or "[m2]". */
const isUnits = (cells: readonly string[]): boolean => {
  const filled = cells.filter(isFilled).map((cell) => cell.trim());
  return filled.length > 1 && filled.every((cell) => /^[([{<].*[)\]}>]$/s.test(cell));
};

/**
 * Whether a row names just the columns under titles that span several of them, and leaves the others open: those have
 * their name above. The first of these is open, though no row of data leaves it so.
 */
function namesUnderTitles(above: readonly string[], next: readonly string[], data: Rows): boolean {
  const last = Math.max(above.findLastIndex(isFilled), next.findLastIndex(isFilled));
  const names = next.filter(isFilled);
  if (data.length < 2 || names.length < 2 || !isFilled(above[0]) || isFilled(next[0])) return false;
  if (names.some((cell) => !isTitle(cell) || /\d/.test(cell))) return false;
  for (let i = 1; i <= last; i++) {
    const spans = isFilled(above[i]) && i < last && !isFilled(above[i + 1]);
    if (isFilled(next[i]) !== (spans || !isFilled(above[i]))) return false;
  }
  return data.every((row) => isFilled(row[0]));
}

/**
 * Whether a row has words where all rows below it have values, in most of its columns, and is made of names: no figure,
 * nothing that stands for nothing, nothing that the rows below hold too. Two of its words may be the same below others.
 * A row of data must never be lost as a header.
 */
function isOfWords(next: readonly string[], data: Rows, above: Rows): boolean {
  const words = next.filter(isFilled).map((cell) => cell.trim());
  if (words.some((word) => !isTitle(word) || /\d/.test(word) || isPlaceholder(word))) return false;
  const whole = joinHeader([...above, next]).filter((_, i) => isFilled(next[i]));
  if (new Set(whole).size < whole.length || data.length < FEWEST) return false;
  if (data.some((row) => row.some((cell, i) => isFilled(cell) && cell === next[i]))) return false;
  const ofValues = next.filter(
    (cell, i) => isFilled(cell) && data.every((row) => looksLikeValue(row[i] ?? "")),
  );
  return ofValues.length >= 2 && ofValues.length * 2 > words.length;
}

const FEWEST = 3;
