import { makeCorpus, type WrittenText } from "./corpus.ts";
import { languageOf } from "./language.ts";
import type { Lexicon } from "./lexicon.ts";
import { likeness, meetingIn } from "./meeting.ts";

/**
 * How alike the two texts of each pair are, as meeting.ts has it; the weights of words are those of all the texts.
 *
 * @param each called with how many texts were read and pairs compared, of three for each pair; may throw to stop
 * @returns one per pair, in order, [0, 1]; 0 where a text has no words
 */
export function likenessOfPairs(
  pairs: readonly (readonly [a: string, b: string])[],
  lexicon: Lexicon,
  each: (done: number, total: number) => void = () => {},
): number[] {
  const total = 3 * pairs.length;
  const texts = pairs.flat().map((text, place): WrittenText => {
    each(place, total);
    return { title: "", text, language: languageOf(text) };
  });
  const corpus = makeCorpus(texts, lexicon);
  const meeting = meetingIn(corpus);
  return pairs.map((_, at) => {
    each(texts.length + at, total);
    return likeness(corpus.rows[2 * at]!, corpus.rows[2 * at + 1]!, meeting);
  });
}
