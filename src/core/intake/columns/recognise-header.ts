import { foldHeader } from "../../text/fold-header.ts";
import type { Concept } from "./concept.ts";
import { HEADER_PHRASES, HEADER_WORDS } from "./header-words.ts";

/** What a header means. A lower rank is a better name for it. */
export type Recognised = { readonly concept: Concept; readonly rank: number };

/** All that a header can mean, the most likely first; none for an unknown one. */
export function recogniseHeader(header: string): readonly Recognised[] {
  const folded = foldHeader(header);
  const exact = EXACT.get(folded);
  if (exact !== undefined) return exact;
  const words = folded.split(" ");
  if (words.length < FEWEST) return [];
  const held = new Set(words);
  const has = (text: string): boolean => text.split(" ").every((word) => held.has(word));
  return HEADER_PHRASES.flatMap(({ concept, all, none }, i) =>
    has(all) && !none.split(" ").some((word) => held.has(word))
      ? [{ concept, rank: PHRASE + i }]
      : [],
  );
}

/** Whether a cell is a name that columns have. */
export const isHeaderName = (cell: string): boolean =>
  EXACT.has(foldHeader(cell)) || recogniseHeader(cell).length > 0;

const FEWEST = 3;
const PHRASE = 1_000;

const EXACT = new Map<string, Recognised[]>();
for (const [concept, words] of HEADER_WORDS) {
  words.split(", ").forEach((word, rank) => {
    EXACT.set(word, [...(EXACT.get(word) ?? []), { concept, rank }]);
  });
}
