import { stem } from "../../text/likeness/stem.ts";
import { isStopWord } from "../../text/likeness/stop-words.ts";
import { wordsOf } from "../../text/likeness/words.ts";

const TOPICS = 2;
const WORDS = 3;
/** Of the shared words those that a topic may be read from; the rest weigh little. */
const HEAVIEST = 5;
/** Letters of a stem that is looked for within a compound: "taal" in "taalgebruik". */
const SHORTEST_PART = 4;
const LANGUAGES = ["nl", "en"] as const;

/**
 * What a group is called: the shared topics of which its texts themselves speak, else the words they share. A topic that
 * no text mentions ("IT", "Other") is a heading under which much stands, and would call many groups the same.
 *
 * @param topics names, the most common first
 * @param words that the texts share, as shown, the heaviest first
 * @returns at most two topics, or at most three words, none of which says what another says already
 */
export function subjectOf(topics: readonly string[], words: readonly string[]): string[] {
  const shared = new Set(words.slice(0, HEAVIEST).flatMap((word) => wordStems(word).flat()));
  const isSpokenOf = (topic: string): boolean => {
    const stems = wordStems(topic);
    return stems.length > 0 && stems.every((forms) => forms.some((form) => isAmong(form, shared)));
  };
  const told = topics.filter(isSpokenOf);
  if (told.length > 0) return told.slice(0, TOPICS);
  const telling = words.filter((word, place) => !isWithinOther(word, words, place));
  return (telling.length > 0 ? telling : topics).slice(0, WORDS);
}

/** Of each word that says something, what it may be a form of in either language. */
function wordStems(text: string): readonly (readonly string[])[] {
  return wordsOf(text)
    .filter((word) => LANGUAGES.every((one) => !isStopWord(word, one)))
    .map((word) => LANGUAGES.map((language) => stem(word, language)));
}

function isAmong(one: string, stems: ReadonlySet<string>): boolean {
  return stems.has(one) || [...stems].some((other) => holds(one, other) || holds(other, one));
}

function holds(whole: string, part: string): boolean {
  return part.length >= SHORTEST_PART && (whole.startsWith(part) || whole.endsWith(part));
}

/** "change" beside "change detection". */
function isWithinOther(word: string, words: readonly string[], place: number): boolean {
  const own = wordsOf(word);
  return words.some((other, at) => {
    const others = wordsOf(other);
    const isLonger = others.length > own.length || (others.length === own.length && at < place);
    return isLonger && own.every((one) => others.includes(one));
  });
}
