import { stemmer as stemDutch } from "@orama/stemmers/dutch";
import stemEnglish from "wink-porter2-stemmer";
import { englishBase } from "./english-forms.ts";
import type { Language } from "./language.ts";
import { isStopWord } from "./stop-words.ts";

const KNOWN: Record<Language, Map<string, string>> = { nl: new Map(), en: new Map() };
const MOST_KNOWN = 200_000;

/** One short vowel, also before the doubled consonant of other forms: "bom" and "bommen", but not "boom" and "bomen". */
const SHORT = /^([^aeiou]+[aeiou])([bcdfghklmnprstvz])(?:\2en?)?$/;
/** Short in the singular, long in the plural, which is their stem: "weg" and "wegen". */
const SHORT_ONCE = new Set(
  "bad blad dag dak dal gat gen glas god graf hof hol lid lot pad slag slot smid spel staf stad vat vak weg".split(
    " ",
  ),
);

/** Plurals that the Dutch stemmer leaves alone: subsidies, foto(')s, risicos. */
const PLURAL = /(?:[^aeiou]i?[aou]|ie|ee)s$/;

/**
 * What the forms of a word have in common: "vergunningen" and "vergunning" give "vergunn", "written" and "writes" give
 * "write". Porter 2001, Snowball.
 *
 * @param word folded
 */
export function stem(word: string, language: Language): string {
  const known = KNOWN[language];
  let found = known.get(word);
  if (found === undefined) {
    found = language === "nl" ? dutchStem(word) : englishStem(word);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(word, found);
  }
  return found;
}

function dutchStem(word: string): string {
  const singular = word.length > 4 && PLURAL.test(word) ? word.slice(0, -1) : word;
  const short = SHORT_ONCE.has(word) || isStopWord(word, "nl") ? null : SHORT.exec(singular);
  if (short === null) return stemDutch(singular);
  const [, start, last] = short;
  return `${start!}${last!}${last!}`;
}

/** What the stemmer takes a 3 for is a mark of its own; a number has one form. */
const englishStem = (word: string): string =>
  /\d/.test(word) ? word : stemEnglish(englishBase(word));
