import { isPlaceholder } from "../cells/placeholder.ts";
import { looksLikeValue } from "../columns/cell-shape.ts";

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
  if (titles.length < 2 || titles.some((i) => !isTitle(above[i] ?? ""))) return false;
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
    const next = rows[header + count + 1];
    if (next === undefined || rows[header + count + 2] === undefined) break;
    const data = rows.slice(header + count + 2);
    if (!isSameLine(first, next) && !isUnits(next) && !isOfWords(next, data)) {
      if (!fillsGaps(rows[header + count] ?? [], next, data)) break;
    }
    count += 1;
  }
  return count;
}

const MOST = 4;

/** The header once more, directly below it. */
const isSameLine = (first: readonly string[], next: readonly string[]): boolean =>
  first.length > 1 && first.length === next.length && first.every((cell, i) => cell === next[i]);

/** Units and notes in brackets, such as "(in euro)" or "[m2]". */
const isUnits = (cells: readonly string[]): boolean => {
  const filled = cells.filter(isFilled).map((cell) => cell.trim());
  return filled.length > 0 && filled.every((cell) => /^[([{<].*[)\]}>]$/s.test(cell));
};

/**
 * Whether a row names columns that the one above left open: there was a title over several of them. What is below
 * must fill those columns too, and in another way.
 */
function fillsGaps(above: readonly string[], next: readonly string[], data: Rows): boolean {
  const last = above.findLastIndex(isFilled);
  const gaps = next.flatMap((cell, i) => (isFilled(cell) && !isFilled(above[i]) ? [i] : []));
  if (last < 0 || gaps.length === 0 || next.some(looksLikeValue)) return false;
  const all = Math.max(last, next.findLastIndex(isFilled));
  if (gaps.some((i) => i === 0 || !isTitle(next[i] ?? ""))) return false;
  for (let i = 0; i <= all; i++) if (!isFilled(above[i]) && !isFilled(next[i])) return false;
  // A row of data that happens to fill the gaps would fill the other columns as well.
  if (next.some((cell, i) => !isFilled(cell) && isFilled(above[i]))) return true;
  const cells = new Set(next.filter(isFilled).map((cell) => cell.trim().toLowerCase()));
  const filled = next.filter(isFilled).length;
  return cells.size === filled && isOfWords(next, data);
}

/** Whether a row has words in at least two columns of values, and no value anywhere. */
function isOfWords(next: readonly string[], data: Rows): boolean {
  const words = next.filter(isFilled).map((cell) => cell.trim());
  if (words.some((cell) => looksLikeValue(cell) || isPlaceholder(cell))) return false;
  if (new Set(words).size < words.length) return false;
  const ofValues = next.filter((cell, i) => {
    const values = data.map((row) => row[i]).filter(isFilled) as string[];
    return isFilled(cell) && values.length >= FEWEST && values.every(looksLikeValue);
  });
  return ofValues.length >= 2;
}

const FEWEST = 2;
