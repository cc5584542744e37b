import type { Problem } from "../model/problem.ts";
import { problemList } from "./problem-list.ts";
import type { OpenTable } from "./read-table.ts";

/** A table's data as text, for someone who looks before importing, and all that is wrong with it. */
export type Inspection = {
  readonly rows: string[][];
  /** The line on which each row starts. */
  readonly lines: number[];
  readonly problems: Problem[];
};

/**
 * Takes the first rows of a table along, or all, and looks for problems in every row.
 *
 * @throws Failure `cancelled`
 */
export async function inspectTable(table: OpenTable, most: number | "all"): Promise<Inspection> {
  const { problems } = table.reading;
  return {
    ...(await firstRows(table, most === "all" ? Infinity : most)),
    problems: [...problems, ...(await rowProblems(table))],
  };
}

/** What is wrong with single rows. */
async function rowProblems(table: OpenTable): Promise<Problem[]> {
  const found = problemList(table.reading.file);
  if (table.reading.about === "ties")
    for await (const batch of table.ties()) batch.problems.forEach(found.add);
  else
    for await (const rows of table.facts()) for (const row of rows) row.problems.forEach(found.add);
  return found.all();
}

async function firstRows(
  table: OpenTable,
  most: number,
): Promise<Pick<Inspection, "rows" | "lines">> {
  const first: Pick<Inspection, "rows" | "lines"> = { rows: [], lines: [] };
  if (most === 0) return first;
  for await (const { rows, lines } of table.rows()) {
    for (const [i, row] of rows.entries()) {
      first.rows.push([...row]);
      first.lines.push(lines[i] ?? 0);
      if (first.rows.length === most) return first;
    }
  }
  return first;
}
