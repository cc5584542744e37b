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
  return PHRASES.filter(({ phrase }) => phrase.every((word) => held.has(word)));
}

/** Whether a cell is a name that columns have. A question may also be a sentence of the data, so it does not count. */
export const isHeaderName = (cell: string): boolean => EXACT.has(foldHeader(cell));

/** A header of fewer words is a name, not a question. */
const FEWEST = 3;
/** Any name is a better one than a question. */
const QUESTION = 1_000;

const PHRASES = HEADER_PHRASES.flatMap(([concept, phrases]) =>
  phrases
    .split(", ")
    .map((phrase, i) => ({ concept, rank: QUESTION + i, phrase: phrase.split(" ") })),
);

const EXACT = new Map<string, Recognised[]>();
for (const [concept, words] of HEADER_WORDS) {
  words.split(", ").forEach((word, rank) => {
    EXACT.set(word, [...(EXACT.get(word) ?? []), { concept, rank }]);
  });
}
