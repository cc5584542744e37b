import type { Language } from "./language.ts";
import type { Lexicon } from "./lexicon.ts";
import { splitVerbs } from "./split-verbs.ts";
import { stem } from "./stem.ts";
import { isStopWord } from "./stop-words.ts";
import { wordsOf } from "./words.ts";

/** A word, or several that belong together: its stems joined by a blank, and how the text wrote it. */
export type Term = { readonly stems: string; readonly shown: string; readonly stop: boolean };

/** The terms of a text in order. A phrase or a verb taken apart that the lexicon knows comes beside its words. */
export function termsOf(text: string, language: Language, lexicon: Lexicon): Term[] {
  const words = wordsOf(text);
  const stems = words.map((word) => lexicon.stemOf(word, language));
  const telling = words.flatMap((word, at) => (isStopWord(word, language) ? [] : [at]));
  const terms: Term[] = words.map((shown, at) => ({
    stems: stems[at]!,
    shown,
    stop: isStopWord(shown, language),
  }));
  telling.forEach((first, place) => {
    const phrase = lexicon.phrases[language]
      .get(stems[first]!)
      ?.find((parts) => parts.every((part, i) => stems[telling[place + i] ?? -1] === part));
    if (phrase === undefined) return;
    const last = telling[place + phrase.length - 1]!;
    const shown = words.slice(first, last + 1).join(" ");
    terms.push({ stems: phrase.join(" "), shown, stop: false });
  });
  if (language === "nl") terms.push(...verbsApart(text, lexicon));
  return terms;
}

/** Where a clause may end. */
const CLAUSES = /[.,;:!?()\n]+|\b(?:als|dat|die|en|maar|of|om|waarna|zodat)\b/u;

function verbsApart(text: string, { translations, stemOf }: Lexicon): Term[] {
  return text
    .split(CLAUSES)
    .flatMap((clause) =>
      splitVerbs(wordsOf(clause), (verb) => translations.nl.has(stem(verb, "nl"))),
    )
    .map(({ infinitive, shown }) => ({ stems: stemOf(infinitive, "nl"), shown, stop: false }));
}
