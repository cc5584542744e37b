import type { Language } from "./language.ts";
import type { Lexicon } from "./lexicon.ts";
import { stem } from "./stem.ts";
import { isStopWord } from "./stop-words.ts";
import { wordsOf } from "./words.ts";

/** A word, or several that belong together: its stems joined by a blank, and how the text wrote it. */
export type Term = { readonly stems: string; readonly shown: string; readonly stop: boolean };

/** The terms of a text in order. A phrase that the lexicon knows comes beside its words. */
export function termsOf(text: string, language: Language, lexicon: Lexicon): Term[] {
  const words = wordsOf(text);
  const stems = words.map((word) => stem(word, language));
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
  return terms;
}
