import type { Problem } from "../../model/problem.ts";
import type { OpenTable } from "../read-table.ts";

/** A table whose problems all say of which sheet they are. */
export function onSheet(table: OpenTable, sheet: string): OpenTable {
  const placed = (problems: readonly Problem[]): readonly Problem[] =>
    problems.length === 0
      ? problems
      : problems.map((problem) => ({ ...problem, place: { ...problem.place, sheet } }));
  return {
    reading: { ...table.reading, problems: placed(table.reading.problems) },
    rows: () => each(table.rows(), (data) => ({ ...data, problems: placed(data.problems) })),
    rowsAlone: () =>
      each(table.rowsAlone(), (data) => ({ ...data, problems: placed(data.problems) })),
    facts: () =>
      each(table.facts(), (rows) =>
        rows.map((row) =>
          row.problems.length === 0 ? row : { ...row, problems: placed(row.problems) },
        ),
      ),
    ties: () => each(table.ties(), (ties) => ({ ...ties, problems: placed(ties.problems) })),
  };
}

async function* each<T, U>(batches: AsyncIterable<T>, change: (batch: T) => U): AsyncGenerator<U> {
  for await (const batch of batches) yield change(batch);
}
