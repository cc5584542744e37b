import { makeCorpus, type WrittenText } from "./corpus.ts";
import { languageOf } from "./language.ts";
import type { Lexicon } from "./lexicon.ts";
import { likeness, meetingIn } from "./meeting.ts";

/**
 * How alike the two texts of each pair are, as meeting.ts has it; the weights of words are those of all the texts.
 *
 * @returns one per pair, in order, [0, 1]; 0 where a text has no words
 */
export function likenessOfPairs(
  pairs: readonly (readonly [a: string, b: string])[],
  lexicon: Lexicon,
): number[] {
  const texts = pairs
    .flat()
    .map((text): WrittenText => ({ title: "", text, language: languageOf(text) }));
  const corpus = makeCorpus(texts, lexicon);
  const meeting = meetingIn(corpus);
  return pairs.map((_, at) => likeness(corpus.rows[2 * at]!, corpus.rows[2 * at + 1]!, meeting));
}
