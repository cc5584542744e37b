import { fold } from "../../text/fold.ts";
import type { DayOrder } from "../cells/day.ts";
import type { ColumnReading, Constant } from "../reading.ts";

/** Where the values of a role come from: a column and how its cells are to be read, or one value for all rows. */
export type Given = {
  /** Null for a constant. */
  readonly column: ColumnReading | null;
  /** What it is called in a problem; null for a constant. */
  readonly header: string | null;
  readonly index: number;
  readonly constant: string;
  readonly separator: string | null;
  readonly dayOrder: DayOrder | null;
  /** What words stand for, by the folded word and by the word itself; null where nobody said. */
  readonly values: ReadonlyMap<string, string> | null;
};

export function givenBy(column: ColumnReading): Given {
  const { index, header, format } = column;
  const { separator, dayOrder, values } = format;
  return { column, header, index, constant: "", separator, dayOrder, values: wordsOf(values) };
}

export const givenAlways = ({ value }: Constant): Given => ({
  column: null,
  header: null,
  index: -1,
  constant: value,
  separator: null,
  dayOrder: null,
  values: null,
});

function wordsOf(values: ColumnReading["format"]["values"]): ReadonlyMap<string, string> | null {
  if (values.length === 0) return null;
  return new Map([
    ...values.map(({ from, to }) => [fold(from), to] as const),
    ...values.map(({ from, to }) => [from.trim(), to] as const),
  ]);
}

/** A row's cell, or what holds for all rows. */
export const cellOf = (row: readonly string[], { index, constant }: Given): string =>
  index < 0 ? constant : (row[index] ?? "");

/** What a cell's word stands for as someone chose it; null where nobody did. */
export function chosenMeaning({ values }: Given, cell: string): string | null {
  if (values === null) return null;
  // "?" and "-" are words too, though they fold to nothing.
  return values.get(cell.trim()) ?? (fold(cell) === "" ? null : (values.get(fold(cell)) ?? null));
}
