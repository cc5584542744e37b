import type { Halves } from "./compound.ts";
import type { Compounds } from "./compounds.ts";
import { OTHER_LANGUAGE, type Language } from "./language.ts";
import type { Lexicon } from "./lexicon.ts";
import type { KnownTerm } from "./vocabulary.ts";

/** Another way to say something, and how much it counts for: (0, 1]. */
export type Meaning = {
  readonly stems: string;
  readonly language: Language;
  readonly value: number;
};

/** What a way counts for that says not quite the same: the more a reader would doubt it, the less. */
const SHARED_TRANSLATION = 0.8;
const OF_HALF = { head: 0.7, front: 0.6 } as const satisfies Record<keyof Halves, number>;
const WORD_OF_SEVERAL = 0.4;

/**
 * The ways to say what a term says, by what words mean and are made of; the same in both directions.
 *
 *     1      what translates it
 *     .6     a word of a translation of several words, and the other way round
 *     .8 s   a term of its own language, s the translations in common as a share of those of the one with more
 *     .7 .6  a Dutch compound and its head, its front; and their translations, if it has none itself
 */
export function meaningsOf(term: KnownTerm, lexicon: Lexicon, compounds: Compounds): Meaning[] {
  const { stems, language } = term;
  return [
    ...translationsOf(stems, language, lexicon),
    ...sharingTranslations(stems, language, lexicon),
    ...(language === "nl"
      ? [...halvesOf(term, lexicon, compounds), ...compoundsWith(stems, compounds)]
      : compoundsTranslated(stems, lexicon, compounds)),
  ];
}

function translationsOf(stems: string, language: Language, lexicon: Lexicon): Meaning[] {
  const other = OTHER_LANGUAGE[language];
  const translations = lexicon.translations[language];
  const whole = (translations.get(stems) ?? []).flatMap((unit) => [
    { stems: unit, language: other, value: 1 },
    ...wordsOfSeveral(unit).map((word) => ({
      stems: word,
      language: other,
      value: WORD_OF_SEVERAL,
    })),
  ]);
  const partly = (lexicon.unitsWith[language].get(stems) ?? [])
    .flatMap((unit) => translations.get(unit) ?? [])
    .map((unit) => ({ stems: unit, language: other, value: WORD_OF_SEVERAL }));
  return [...whole, ...partly];
}

function wordsOfSeveral(unit: string): string[] {
  return unit.includes(" ") ? unit.split(" ") : [];
}

function sharingTranslations(stems: string, language: Language, lexicon: Lexicon): Meaning[] {
  const own = lexicon.translations[language];
  const back = lexicon.translations[OTHER_LANGUAGE[language]];
  const mine = own.get(stems) ?? [];
  const others = new Set(mine.flatMap((unit) => back.get(unit) ?? []));
  others.delete(stems);
  return [...others].map((other) => {
    const theirs = own.get(other) ?? [];
    const common = mine.filter((unit) => theirs.includes(unit)).length;
    const share = common / Math.max(mine.length, theirs.length);
    return { stems: other, language, value: SHARED_TRANSLATION * share };
  });
}

function halvesOf(term: KnownTerm, lexicon: Lexicon, compounds: Compounds): Meaning[] {
  const halves = compounds.halvesOf(term);
  if (halves === null) return [];
  const translated = lexicon.translations.nl.has(term.stems);
  return (["head", "front"] as const).flatMap((half) => [
    { stems: halves[half], language: "nl" as const, value: OF_HALF[half] },
    ...(translated
      ? []
      : translationsOf(halves[half], "nl", lexicon).map((way) => ({
          ...way,
          value: way.value * OF_HALF[half],
        }))),
  ]);
}

function compoundsWith(stems: string, compounds: Compounds): Meaning[] {
  return compounds
    .having(stems)
    .map(({ compound, half }) => ({ stems: compound, language: "nl", value: OF_HALF[half] }));
}

/** Dutch compounds without a translation of their own, by the translation of a half. */
function compoundsTranslated(stems: string, lexicon: Lexicon, compounds: Compounds): Meaning[] {
  return translationsOf(stems, "en", lexicon).flatMap(({ stems: half, value }) =>
    compoundsWith(half, compounds)
      .filter(({ stems: compound }) => !lexicon.translations.nl.has(compound))
      .map((way) => ({ ...way, value: way.value * value })),
  );
}
