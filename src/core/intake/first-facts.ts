import type { RowFacts } from "./facts.ts";
import type { ReadFile } from "./reading.ts";

/** The facts of some rows of a table, and how many rows were gone through with them. */
export type FirstFacts = { readonly facts: readonly RowFacts[]; readonly rows: number };

/** The facts of the first `most` rows of a table that is not about ties, in batches; what comes after is not read. */
export async function* firstFacts(
  table: Pick<ReadFile, "facts">,
  most: number,
): AsyncGenerator<FirstFacts> {
  let left = most;
  for await (const facts of table.facts()) {
    const lines = firstLines(
      facts.map(({ line }) => line),
      left,
    );
    const last = lines.at(-1) ?? 0;
    left -= lines.length;
    yield { facts: facts.filter(({ line }) => line <= last), rows: most - left };
    if (left === 0) return;
  }
}

/** Of lines the first `most` different ones. A row may give several facts, and a tie more than one problem. */
export const firstLines = (lines: readonly number[], most: number): readonly number[] =>
  [...new Set(lines)].sort((a, b) => a - b).slice(0, most);
