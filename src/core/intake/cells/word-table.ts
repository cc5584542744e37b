import { fold } from "../../text/fold.ts";

/** Words and what they mean: `["running", "loopt, lopend"]`. */
export type Words<Meaning extends string> = readonly (readonly [Meaning, string])[];

/**
 * Reads cells by a table of words: exactly, or by the longest phrase that the cell begins with ("c) Deployed – the use
 * case is ..."); numbering in front does not count.
 *
 * @returns null for a cell that none of the words fits
 */
export function wordReader<Meaning extends string>(
  words: Words<Meaning>,
): (cell: string) => Meaning | null {
  const meanings = new Map(
    words.flatMap(([meaning, text]) => text.split(", ").map((word) => [word, meaning] as const)),
  );
  const known = new Map<string, Meaning | null>();
  const longest = Math.max(...[...meanings.keys()].map((word) => word.split(" ").length));
  const read = (cell: string): Meaning | null => {
    const folded = fold(cell);
    const exact = meanings.get(folded);
    if (exact !== undefined) return exact;
    const parts = folded.replace(NUMBERING, "").split(" ");
    for (let count = Math.min(longest, parts.length); count > 0; count--) {
      const meaning = meanings.get(parts.slice(0, count).join(" "));
      if (meaning !== undefined) return meaning;
    }
    return null;
  };
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const meaning = read(cell);
    if (known.size < MOST_KNOWN) known.set(cell, meaning);
    return meaning;
  };
}

/** Different cells that are remembered: a column of such words has a few of them in very many rows. */
const MOST_KNOWN = 1_000;

const NUMBERING = /^(?:(?:stage|fase|stap|phase|step) \d+ |[a-z] |\d+ )/;
