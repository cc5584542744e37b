import type { WrittenText } from "../../core/text/likeness/corpus.ts";
import type { AskedText, Corpus } from "../../core/text/likeness/corpus.ts";
import type { Language } from "../../core/text/likeness/language.ts";
import { isStopWord } from "../../core/text/likeness/stop-words.ts";
import { termsOf } from "../../core/text/likeness/terms.ts";
import { fold } from "../../core/text/fold.ts";
import { lexicon } from "../texts/lexicon.ts";

/** What says nearly the same counts as well. */
const LEAST_KIN = 0.55;
const MOST_OTHERS = 12;

/** Words of the texts that count as what is asked, those that count most first. */
export function otherWords(
  question: AskedText,
  { vocabulary, telling }: Corpus,
  isShown: (word: string) => boolean,
): string[] {
  const counts = new Map<string, number>();
  question.terms.forEach(({ stop, stems }, x) => {
    if (stop) return;
    const { terms, values } = question.kin[x]!;
    terms.forEach((term, i) => {
      const { shown, stems: other, stop: isStop } = vocabulary.terms[term]!;
      if (values[i]! < LEAST_KIN || isStop || other === stems || !isShown(shown)) return;
      const counted = values[i]! * Math.min(telling[term]!, question.telling[x]!);
      counts.set(shown, Math.max(counted, counts.get(shown) ?? 0));
    });
  });
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_OTHERS)
    .map(([word]) => word);
}

/** The words of a text that have some terms of the corpus, as the text writes them. */
export function writtenWords(
  { title, text, language }: WrittenText,
  terms: readonly number[],
  { vocabulary }: Corpus,
): string[] {
  const wanted = new Set(terms.map((term) => vocabulary.terms[term]!.stems));
  const whole = `${title}. ${text}`;
  const folded = new Set(
    termsOf(whole, language, lexicon())
      .filter(({ stems }) => wanted.has(stems))
      .flatMap(({ shown }) => tellingOf(shown.split(" "), language)),
  );
  const written = new Map<string, string>();
  for (const [word] of whole.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const key = fold(word);
    if (folded.has(key) && !written.has(key)) written.set(key, word);
  }
  return [...written.values()];
}

/** What stands between the words of a term says nothing: "op te sporen". */
function tellingOf(words: readonly string[], language: Language): readonly string[] {
  const telling = words.filter((word) => !isStopWord(word, language));
  return telling.length > 0 ? telling : words;
}
