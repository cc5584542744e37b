import type { DataRows } from "./data-rows.ts";

type Rows = readonly (readonly string[])[];
type Leading = { readonly index: number; readonly isDepartment: boolean };

/**
 * The columns at the left of a table whose cells were merged over several rows, or left out as they say the same as
 * above: names of departments, each once in its group, above empty cells in at least half of the rows.
 *
 * @param columns all of them, in order
 * @returns their indexes, from the left; none where a name stands twice, as then an empty cell says nothing
 */
export function mergedColumns(columns: readonly Leading[], sample: Rows): number[] {
  const others = columns.filter(({ isDepartment }) => !isDepartment);
  const rows = sample.filter((row) => others.some(({ index }) => isFilled(row[index])));
  if (rows.length < FEWEST) return [];
  const first = columns.findIndex(({ index }) => rows.some((row) => isFilled(row[index])));
  const merged: number[] = [];
  const above: number[] = [];
  for (const { index, isDepartment } of columns.slice(Math.max(0, first))) {
    if (!isDepartment || !isFilled(rows[0]?.[index])) break;
    const filled = filledDown(rows, [...merged], above);
    const empty = rows.filter((row) => !isFilled(row[index])).length;
    if (empty > 0) {
      const enough = merged.length > 0 || (empty * 2 >= rows.length && rows.length - empty > 1);
      if (!enough || !isEachOnce(filled, index, above)) break;
      merged.push(index);
    }
    above.push(index);
  }
  return merged;
}

const FEWEST = 4;

const isFilled = (cell: string | undefined): boolean => cell !== undefined && cell.trim() !== "";

/** Whether no name in a column stands twice below the same ones in the columns to its left. */
function isEachOnce(rows: Rows, index: number, above: readonly number[]): boolean {
  const named = rows.filter((row) => isFilled(row[index]));
  return (
    new Set(named.map((row) => [...above, index].map((at) => row[at]).join("\n"))).size ===
    named.length
  );
}

const filledDown = (rows: Rows, merged: readonly number[], above: readonly number[]): Rows =>
  rows.map(downFiller(merged, above));

/** Gives the empty cells of merged columns what stands above them, row after row, until a column to their left changes. */
function downFiller(
  merged: readonly number[],
  all: readonly number[],
): (row: readonly string[]) => readonly string[] {
  const last = new Map<number, string>();
  return (row) => {
    const filled = [...row];
    let isNew = false;
    for (const index of all) {
      const cell = row[index] ?? "";
      if (isFilled(cell)) {
        isNew ||= last.get(index) !== cell;
        last.set(index, cell);
      } else if (isNew) last.delete(index);
      else if (merged.includes(index)) filled[index] = last.get(index) ?? "";
    }
    return filled;
  };
}

/** Rows of data with the empty cells of merged columns filled. */
export async function* withFilled(
  data: AsyncIterable<DataRows>,
  merged: readonly number[],
): AsyncGenerator<DataRows> {
  const fill = downFiller(merged, range(merged));
  for await (const batch of data) yield { ...batch, rows: batch.rows.map(fill) };
}

/** All columns up to the last that is merged: those between are of departments too. */
const range = (merged: readonly number[]): number[] =>
  Array.from({ length: Math.max(...merged) + 1 }, (_, index) => index);
