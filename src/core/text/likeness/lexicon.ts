import { otherStems } from "./dutch-forms.ts";
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
  /** The stem of a folded word; of a Dutch form whose stem is not here, that of a word it may be a form of. */
  readonly stemOf: (word: string, language: Language) => string;
};

export type Phrase = readonly string[];

export const NO_LEXICON: Lexicon = readLexicon([]);

/** @param lines `Dutch<TAB>English`, on either side one or more ways to say it, parted by `;`; others are skipped */
export function readLexicon(lines: Iterable<string>): Lexicon {
  const entries = [...lines].flatMap((line): Entry[] => {
    const [nl, en] = line.split("\t");
    return nl === undefined || en === undefined
      ? []
      : [{ nl: waysOf(nl, "nl"), en: waysOf(en, "en") }];
  });
  const stemOf = stemming(singleStems(entries));
  const translations = { nl: new Map<string, string[]>(), en: new Map<string, string[]>() };
  for (const entry of entries) {
    const unitsOf = (language: Language): string[] =>
      entry[language].map((way) => way.map((word) => stemOf(word, language)).join(" "));
    const units = { nl: unitsOf("nl"), en: unitsOf("en") };
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
    stemOf,
  };
}

type Entry = Readonly<Record<Language, readonly Way[]>>;
/** The words of one way to say it, without stop words unless it has no others. */
type Way = readonly string[];

function waysOf(side: string, language: Language): Way[] {
  return side.split(";").flatMap((way) => {
    const words = wordsOf(way);
    const telling = words.filter((word) => !isStopWord(word, language));
    return words.length === 0 ? [] : [telling.length > 0 ? telling : words];
  });
}

/** The stems of the Dutch ways of one word. */
function singleStems(entries: readonly Entry[]): ReadonlySet<string> {
  const ways = entries.flatMap(({ nl }) => nl).filter(({ length }) => length === 1);
  return new Set(ways.map(([word]) => stem(word!, "nl")));
}

/** Words whose stems are kept; a corpus has far fewer. */
const MOST_KNOWN = 200_000;

function stemming(dutch: ReadonlySet<string>): Lexicon["stemOf"] {
  const known = new Map<string, string>();
  return (word, language) => {
    if (language === "en") return stem(word, language);
    let found = known.get(word);
    if (found === undefined) {
      const own = stem(word, language);
      const knows = (other: string): boolean => dutch.has(other);
      found = knows(own) || isStopWord(word, "nl") ? own : (otherStems(word).find(knows) ?? own);
      if (known.size >= MOST_KNOWN) known.clear();
      known.set(word, found);
    }
    return found;
  };
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
