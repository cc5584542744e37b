import { firstFacts, firstLines } from "../first-facts.ts";
import type { ReadFile, TieRows } from "../reading.ts";
import { tableCounter, type Counts } from "./table-counter.ts";

export type TableCounts = Counts & {
  /** Data rows that were looked through. */
  readonly rows: number;
};

/**
 * Counts what the first `most` rows of a table name; memory does not grow with the rows after them.
 *
 * @throws Failure `cancelled`; and what `onRows` throws, between two groups of rows
 */
export async function countTable(
  table: ReadFile,
  most: number,
  onRows: (rows: number) => void,
): Promise<TableCounts> {
  const counter = tableCounter();
  if (table.reading.about === "ties") {
    let left = most;
    for await (const ties of table.ties()) {
      const lines = firstLines([...ties.lines, ...refusedIn(ties)], left);
      counter.addTies(upTo(ties, lines.at(-1) ?? 0));
      left -= lines.length;
      onRows(most - left);
      if (left === 0) break;
    }
  } else
    for await (const { facts, rows } of firstFacts(table, most)) {
      counter.add(facts);
      onRows(rows);
    }
  return { ...counter.counts(), rows: Math.min(most, table.reading.rows) };
}

/** Rows that are no ties, and so are not among them. */
const refusedIn = ({ problems }: TieRows): number[] =>
  problems.flatMap(({ severity, place: { line } }) =>
    severity === "rejected" && line !== null ? [line] : [],
  );

function upTo({ lines, from, to, kinds }: TieRows, last: number) {
  const count = lines.filter((line) => line <= last).length;
  return { from: from.slice(0, count), to: to.slice(0, count), kinds: kinds.slice(0, count) };
}
