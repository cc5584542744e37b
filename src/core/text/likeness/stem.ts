import snowball from "snowball-stemmers";
import type { Language } from "./language.ts";

const STEMMERS = { nl: snowball.newStemmer("dutch"), en: snowball.newStemmer("english") };
const KNOWN: Record<Language, Map<string, string>> = { nl: new Map(), en: new Map() };
const MOST_KNOWN = 200_000;

/** Plurals that the Dutch stemmer leaves alone: subsidies, foto(')s, risicos. */
const PLURAL = /(?:[^aeiou]i?[aou]|ie|ee)s$/;

/**
 * What the forms of a word have in common: "vergunningen" and "vergunning" give "vergunn". Porter 2001, Snowball.
 *
 * @param word folded
 */
export function stem(word: string, language: Language): string {
  const known = KNOWN[language];
  let found = known.get(word);
  if (found === undefined) {
    const singular =
      language === "nl" && word.length > 4 && PLURAL.test(word) ? word.slice(0, -1) : word;
    found = STEMMERS[language].stem(singular);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(word, found);
  }
  return found;
}
