import type { Problem } from "../../model/problem.ts";
import type { Records } from "./records.ts";

/** Rows of data, each with at least a cell for every column, without the empty ones. */
export type DataRows = {
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
  /** Lines of the empty rows that were passed over. */
  readonly empty: readonly number[];
  readonly problems: readonly Problem[];
};

export type TableShape = { readonly file: string; readonly width: number; readonly skip: number };

/**
 * The data of a table: what stands below its header. A row with too few cells gets empty ones, one with too many keeps
 * them; both are reported. A row whose quotes are broken is kept only if it still has the right number of cells.
 */
export async function* dataRows(
  records: AsyncIterable<Records>,
  shape: TableShape,
): AsyncGenerator<DataRows> {
  let skip = shape.skip;
  for await (const batch of records) {
    if (skip >= batch.rows.length) skip -= batch.rows.length;
    else {
      yield withoutFaults(batch, skip, shape);
      skip = 0;
    }
  }
}

function withoutFaults(batch: Records, skip: number, { file, width }: TableShape): DataRows {
  const rows: (readonly string[])[] = [];
  const lines: number[] = [];
  const empty: number[] = [];
  const problems: Problem[] = [];
  const broken = new Set(batch.broken);
  for (let i = skip; i < batch.rows.length; i++) {
    const row = batch.rows[i] ?? [];
    const line = batch.lines[i] ?? 0;
    if (isEmpty(row)) {
      empty.push(line);
      continue;
    }
    const place = { file, line, column: null };
    if (broken.has(i)) {
      const lost = row.length !== width;
      problems.push({
        code: "quote-open",
        severity: lost ? "rejected" : "warning",
        place,
        value: null,
      });
      if (lost) continue;
    }
    const even = row.length === width ? row : evened(row, width);
    if (even !== row && !isOnlyLonger(row, width)) {
      problems.push({
        code: "row-ragged",
        severity: "warning",
        place,
        value: null,
        details: { cells: row.length, expected: width },
      });
    }
    rows.push(even);
    lines.push(line);
  }
  return { rows, lines, empty, problems };
}

export function isEmpty(row: readonly string[]): boolean {
  for (const cell of row) if (cell !== "" && cell.trim() !== "") return false;
  return true;
}

function evened(row: readonly string[], width: number): readonly string[] {
  if (row.length < width) return [...row, ...Array<string>(width - row.length).fill("")];
  return isOnlyLonger(row, width) ? row.slice(0, width) : [...row];
}

/** Whether what a row has too much is empty: delimiters at its end. */
const isOnlyLonger = (row: readonly string[], width: number): boolean =>
  row.length > width && isEmpty(row.slice(width));
