import { OTHER_LANGUAGE, type Language } from "./language.ts";
import { stem } from "./stem.ts";
import { isStopWord } from "./stop-words.ts";
import { wordsOf } from "./words.ts";

/**
 * How things are called in the other language. A unit is the stems of one word or of several, joined by a blank:
 * "social secur". Units of several words are looked for in running text as well.
 */
export type Lexicon = {
  readonly translations: Readonly<Record<Language, ReadonlyMap<string, readonly string[]>>>;
  /** Units of several words by their first stem, the longest first. */
  readonly phrases: Readonly<Record<Language, ReadonlyMap<string, readonly Phrase[]>>>;
  /** Units of several words by each of their stems. */
  readonly unitsWith: Readonly<Record<Language, ReadonlyMap<string, readonly string[]>>>;
};

export type Phrase = readonly string[];

export const NO_LEXICON: Lexicon = readLexicon([]);

/** @param lines `Dutch<TAB>English`, on either side one or more ways to say it, parted by `;`; others are skipped */
export function readLexicon(lines: Iterable<string>): Lexicon {
  const translations = { nl: new Map<string, string[]>(), en: new Map<string, string[]>() };
  for (const line of lines) {
    const [nl, en] = line.split("\t");
    if (nl === undefined || en === undefined) continue;
    const units = { nl: unitsOf(nl, "nl"), en: unitsOf(en, "en") };
    for (const language of ["nl", "en"] as const)
      for (const unit of units[language])
        for (const other of units[OTHER_LANGUAGE[language]])
          addOnce(translations[language], unit, other);
  }
  const several = { nl: inSeveralWords(translations.nl), en: inSeveralWords(translations.en) };
  return {
    translations,
    phrases: { nl: byFirstStem(several.nl), en: byFirstStem(several.en) },
    unitsWith: { nl: byEachStem(several.nl), en: byEachStem(several.en) },
  };
}

function unitsOf(side: string, language: Language): string[] {
  return side
    .split(";")
    .map((way) => unitOf(way, language))
    .filter((unit) => unit !== "");
}

function unitOf(way: string, language: Language): string {
  const words = wordsOf(way);
  const telling = words.filter((word) => !isStopWord(word, language));
  return (telling.length > 0 ? telling : words).map((word) => stem(word, language)).join(" ");
}

function addOnce(into: Map<string, string[]>, key: string, value: string): void {
  const known = into.get(key);
  if (known === undefined) into.set(key, [value]);
  else if (!known.includes(value)) known.push(value);
}

function inSeveralWords(units: ReadonlyMap<string, unknown>): Phrase[] {
  return [...units.keys()].map((unit) => unit.split(" ")).filter(({ length }) => length > 1);
}

function byFirstStem(phrases: readonly Phrase[]): Map<string, Phrase[]> {
  const byFirst = new Map<string, Phrase[]>();
  for (const phrase of phrases.toSorted((a, b) => b.length - a.length))
    byFirst.set(phrase[0]!, [...(byFirst.get(phrase[0]!) ?? []), phrase]);
  return byFirst;
}

function byEachStem(phrases: readonly Phrase[]): Map<string, string[]> {
  const units = new Map<string, string[]>();
  for (const phrase of phrases) for (const part of phrase) addOnce(units, part, phrase.join(" "));
  return units;
}
