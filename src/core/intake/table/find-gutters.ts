import { isHeaderName } from "../columns/recognise-header.ts";
import type { Gutter } from "./dialect.ts";
import { isRuled } from "./is-ruled.ts";

/**
 * Where columns that stand below each other are parted, in the lines from the header on: as a drawn line with gaps in it
 * says, else where the header has two blanks or more, those places that nearly all rows have blank. Null where it is no
 * table.
 */
export function guttersOf(lines: readonly string[]): readonly Gutter[] | null {
  const drawn = lines.slice(0, 2).find((line) => GAPPED.test(line) && isRuled(line));
  if (drawn !== undefined) return drawnGutters(drawn, lines);
  return headerGutters(lines);
}

/** "=====  ===": at least two of them. */
const GAPPED = /^\s*[-=]+(?: +[-=]+)+\s*$/;

function drawnGutters(drawn: string, lines: readonly string[]): readonly Gutter[] | null {
  const rows = lines.filter((line) => !isRuled(line));
  const gaps = [...drawn.trimEnd().matchAll(/(?<=\S) +/g)];
  const gutters = gaps.map(({ index, 0: blanks }) =>
    longestBlank(rows, { from: index, to: index + blanks.length }),
  );
  return gutters.every((gutter) => gutter !== null) ? gutters : null;
}

function headerGutters([header = "", ...rows]: readonly string[]): readonly Gutter[] | null {
  const gaps = [...header.trimEnd().matchAll(/(?<=\S) {2,}/g)];
  if (gaps.length === 0 || gaps.some(({ index }) => index === 0)) return null;
  const gutters: Gutter[] = [];
  for (const { index, 0: blanks } of gaps) {
    const gutter = longestBlank(rows, { from: index, to: index + blanks.length });
    if (gutter === null) return null;
    gutters.push(gutter);
  }
  const names = header.trim().split(/ {2,}/);
  const isSure = gutters.length > 1 || names.every(isHeaderName);
  return isSure && new Set(names).size === names.length ? gutters : null;
}

function longestBlank(rows: readonly string[], { from, to }: Gutter): Gutter | null {
  const misfits = Math.max(rows.length < FEW ? 0 : 1, Math.floor(rows.length * MISFITS));
  let longest: Gutter | null = null;
  let start = from;
  for (let at = from; at <= to; at++) {
    const isBlank =
      at < to && rows.filter((row) => at < row.length && row.charAt(at) !== " ").length <= misfits;
    if (isBlank) continue;
    if (at > start && at - start > (longest === null ? 0 : longest.to - longest.from))
      longest = { from: start, to: at };
    start = at + 1;
  }
  return longest;
}

/** Lines that are none of the table: a note, or a cell that is too long. */
const MISFITS = 0.1;
const FEW = 5;
