import type { Problem } from "../model/problem.ts";
import type { ByteSource } from "./byte-source.ts";
import { problemList } from "./problem-list.ts";
import { readFile, type ReadOptions } from "./read-file.ts";
import type { ColumnReading, ReadFile, TableKind } from "./reading.ts";

/** How a file is read, with its first rows of data as text, for someone who looks before importing. */
export type Inspection = {
  readonly file: string;
  readonly encoding: string;
  readonly delimiter: string;
  readonly headerRow: number | null;
  readonly sheets: string[];
  readonly about: TableKind;
  readonly columns: (Omit<ColumnReading, "samples"> & { readonly samples: string[] })[];
  readonly rowCount: number;
  readonly rows: string[][];
  readonly problems: Problem[];
};

/**
 * Reads a file and takes its first rows of data along, or all.
 *
 * @throws Failure as {@link readFile} does
 */
export async function inspectFile(
  source: ByteSource,
  { rows, ...options }: ReadOptions & { readonly rows: number | "all" },
): Promise<Inspection> {
  const table = await readFile(source, options);
  const { rows: rowCount, columns, problems, ...how } = table.reading;
  return {
    ...how,
    sheets: [],
    columns: columns.map((column) => ({ ...column, samples: [...column.samples] })),
    rowCount,
    rows: await firstRows(table.rows(), rows === "all" ? Infinity : rows),
    problems: [...problems, ...(await rowProblems(table))],
  };
}

/** What is wrong with single rows. */
async function rowProblems(table: ReadFile): Promise<Problem[]> {
  const found = problemList(table.reading.file);
  if (table.reading.about === "ties")
    for await (const batch of table.ties()) batch.problems.forEach(found.add);
  else
    for await (const rows of table.facts()) for (const row of rows) row.problems.forEach(found.add);
  return found.all();
}

async function firstRows(
  batches: AsyncIterable<{ readonly rows: readonly (readonly string[])[] }>,
  most: number,
): Promise<string[][]> {
  const first: string[][] = [];
  if (most === 0) return first;
  for await (const { rows } of batches) {
    for (const row of rows) {
      first.push([...row]);
      if (first.length === most) return first;
    }
  }
  return first;
}
