import { utils } from "@e965/xlsx";
import type { MergedArea } from "./workbook.ts";

/**
 * The part of a sheet without what follows its cells. Links, rules and notes that stand there are not read, and a link
 * over a million cells would make a million of them.
 */
export function onlyCells(part: Buffer): Buffer {
  const end = endOfCells(part);
  return end === null ? part : part.subarray(0, end);
}

/** What is shown as one cell, by the top row; null where that is more than `most`. */
export function mergedAreas(
  part: Buffer,
  { most, left }: { readonly most: number; readonly left: number },
): MergedArea[] | null {
  const end = endOfCells(part);
  if (end === null) return [];
  const areas: MergedArea[] = [];
  for (const [, ref = ""] of part.toString("latin1", end).matchAll(MERGED)) {
    if (areas.length === most) return null;
    const { s, e } = utils.decode_range(ref);
    if (s.c >= left) areas.push({ top: s.r, left: s.c - left, bottom: e.r, right: e.c - left });
  }
  return areas.sort((a, b) => a.top - b.top);
}

const MERGED = /<(?:\w+:)?mergeCell\s[^>]*?ref=["']([A-Z]+[0-9]+:[A-Z]+[0-9]+)["']/g;

const CELLS = "sheetData>";

function endOfCells(part: Buffer): number | null {
  const at = part.lastIndexOf(CELLS);
  return at < 0 ? null : at + CELLS.length;
}
