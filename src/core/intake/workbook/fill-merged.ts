import type { MergedArea } from "./workbook.ts";

/**
 * Gives a header over several columns to each of them, so that it can be joined with what stands below it.
 *
 * @param rows the rows of the header
 * @param top the row of the sheet, from 0, that the first of them is
 */
export function fillHeader(
  rows: readonly (readonly string[])[],
  { top, merged }: { readonly top: number; readonly merged: readonly MergedArea[] },
): string[][] {
  const filled = rows.map((row) => [...row]);
  for (const area of merged) {
    const row = filled[area.top - top];
    const text = row?.[area.left];
    if (row === undefined || text === undefined || text === "") continue;
    const last = Math.min(area.right, MOST_COLUMNS);
    for (let column = area.left + 1; column <= last; column++)
      if ((row[column] ?? "") === "") row[column] = text;
  }
  return filled;
}

const MOST_COLUMNS = 16_384;

/**
 * Repeats a value that stands in one cell over several rows in each of them, as someone does who types such a table
 * over. Rows with nothing else in them stay empty. To be called for each row of data, in order.
 *
 * @param from the first row of data, from 0: areas that begin above it are of the header
 */
export function mergedFiller(
  merged: readonly MergedArea[],
  from: number,
): (cells: readonly string[], row: number) => readonly string[] {
  const waiting = merged.filter(({ top, bottom }) => top >= from && bottom > top);
  let next = 0;
  let open: { readonly area: MergedArea; readonly text: string }[] = [];
  return (cells, row) => {
    open = open.filter(({ area }) => area.bottom >= row);
    let filled: string[] | null = null;
    if (open.length > 0 && cells.some((cell) => cell !== "")) {
      for (const { area, text } of open) {
        if ((cells[area.left] ?? "") !== "") continue;
        filled ??= [...cells];
        while (filled.length <= area.left) filled.push("");
        filled[area.left] = text;
      }
    }
    for (; next < waiting.length && (waiting[next]?.top ?? Infinity) <= row; next++) {
      const area = waiting[next];
      const text = area === undefined ? "" : (cells[area.left] ?? "");
      if (area !== undefined && area.top === row && text !== "") open.push({ area, text });
    }
    return filled ?? cells;
  };
}
