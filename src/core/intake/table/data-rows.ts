import type { Problem } from "../../model/problem.ts";
import type { Records } from "./records.ts";
import { tableBody } from "./table-body.ts";
import type { TableShape } from "./table-shape.ts";

/** Rows of data, each with at least a cell for every column, without the empty ones. */
export type DataRows = {
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
  /** Lines of the empty rows that were passed over. */
  readonly empty: readonly number[];
  readonly problems: readonly Problem[];
};

/**
 * The data of a table: what stands below its header. A row with too few cells gets empty ones, one with too many keeps
 * them. Rows that are no data are passed over: what stands above the header, the header where it stands again, notes
 * and sums below the data, a second table. All that is told.
 */
export async function* dataRows(
  records: AsyncIterable<Records>,
  shape: TableShape,
): AsyncGenerator<DataRows> {
  const body = tableBody(shape);
  for await (const batch of records) {
    const data = body.take(batch);
    if (!isNothing(data)) yield data;
  }
  const rest = body.end();
  if (!isNothing(rest)) yield rest;
}

const isNothing = ({ rows, empty, problems }: DataRows): boolean =>
  rows.length + empty.length + problems.length === 0;
