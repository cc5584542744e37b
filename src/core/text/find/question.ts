import { splitCompound } from "../likeness/compound.ts";
import { withoutParticle } from "../likeness/dutch-forms.ts";
import { languageOf, OTHER_LANGUAGE, type Language } from "../likeness/language.ts";
import type { Lexicon } from "../likeness/lexicon.ts";
import { stem } from "../likeness/stem.ts";
import { isStopWord } from "../likeness/stop-words.ts";
import type { Vocabulary } from "../likeness/vocabulary.ts";
import { wordsOf } from "../likeness/words.ts";
import { countSlips, mayHaveSlip } from "../slips.ts";

/** A question as it is looked for: its words in order, without those by which one asks, slips put right. */
export type Question = {
  readonly language: Language;
  readonly words: readonly string[];
  /** Those that say something of what is asked; all where none does. */
  readonly telling: readonly string[];
};

/** What words there are to be found. */
export type KnownWords = {
  readonly vocabularies: readonly Vocabulary[];
  readonly lexicon: Lexicon;
  /** Words of names, folded. */
  readonly names: ReadonlySet<string>;
  /** Never what a slip is taken for: words of the names of who wishes not to be named. */
  readonly hidden: ReadonlySet<string>;
};

const LANGUAGES = ["nl", "en"] as const;

/**
 * A word that occurs nowhere is taken for the one that it differs least from, by a slip or two: of equal ones a word
 * of the texts, then of the names, then of the lexicon. The language is the one that has most of the words.
 * O(words that occur) for each word that does not.
 */
export function readQuestion(text: string, known: KnownWords): Question {
  const words = wordsOf(text).map((word) => (isKnown(word, known) ? word : rightFor(word, known)));
  const language = languageOfWords(text, words, known);
  const telling = words.filter((word) => !isStopWord(word, language) && !ASKING.has(word));
  // Unless it asks for just that: "experts".
  if (telling.length === 0) return { language, words, telling: words };
  return { language, words: words.filter((word) => !ASKING.has(word)), telling };
}

/** Whether any text has a word, in some form, as Dutch or as English. */
export const occursIn = (
  { numbers }: Vocabulary,
  word: string,
  { stemOf }: Pick<Lexicon, "stemOf">,
): boolean => LANGUAGES.some((language) => numbers[language].has(stemOf(word, language)));

/** Folded words by which one asks, that say nothing of what is asked for. */
const ASKING: ReadonlySet<string> = new Set(
  [
    "weet weten kent kennen zoek zoekt zoeken gezocht vind vinden graag iemand iets ervaring ervaringen",
    "know knows anyone anybody someone somebody anything something looking find experience experiences",
  ].flatMap((words) => words.split(" ")),
);

function isKnown(word: string, known: KnownWords): boolean {
  return (
    known.names.has(word) ||
    LANGUAGES.some((language) => isStopWord(word, language) || isOf(word, language, known))
  );
}

/** A Dutch compound may occur nowhere and still be right, as may a verb with a particle: "terughalen". */
function isCompound(word: string, known: KnownWords): boolean {
  const isHalf = (half: string): boolean => half.length > 3 && hasStem(half, "nl", known);
  const verb = withoutParticle(word);
  return splitCompound(word, isHalf) !== null || (verb !== null && isOf(verb, "nl", known));
}

const isOf = (word: string, language: Language, known: KnownWords): boolean =>
  hasStem(known.lexicon.stemOf(word, language), language, known);

function hasStem(stems: string, language: Language, { vocabularies, lexicon }: KnownWords) {
  return (
    vocabularies.some(({ numbers }) => numbers[language].has(stems)) ||
    lexicon.translations[language].has(stems)
  );
}

/** Letters; a shorter word that occurs nowhere is rather another word than a slip: "kroeg" is not "kreeg". */
const SHORTEST = 6;

function rightFor(word: string, known: KnownWords): string {
  if (word.length < SHORTEST || !mayHaveSlip(word)) return word;
  const { vocabularies, lexicon, names, hidden } = known;
  let best = word;
  let fewest = isCompound(word, known) ? 2 : 3;
  const look = (candidate: string, told = candidate): void => {
    if (Math.abs(candidate.length - word.length) > 2 || hidden.has(told)) return;
    const slips = countSlips(word, candidate);
    if (slips === 0 || slips >= fewest) return;
    best = told;
    fewest = slips;
  };
  for (const { terms } of vocabularies)
    for (const { stems, shown } of terms) {
      if (shown.includes(" ")) continue;
      look(shown);
      look(stems, shown);
    }
  for (const name of names) look(name);
  // The lexicon has stems only: those that are words as well.
  for (const language of LANGUAGES)
    for (const unit of lexicon.translations[language].keys())
      if (stem(unit, language) === unit) look(unit);
  return best;
}

function languageOfWords(text: string, words: readonly string[], known: KnownWords): Language {
  const guess = languageOf(text);
  const of = (language: Language): number =>
    words.filter((word) => isStopWord(word, language) || isOf(word, language, known)).length;
  return of(OTHER_LANGUAGE[guess]) > of(guess) ? OTHER_LANGUAGE[guess] : guess;
}
