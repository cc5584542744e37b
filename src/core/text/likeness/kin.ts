import { compoundsOf } from "./compounds.ts";
import { OTHER_LANGUAGE } from "./language.ts";
import type { Lexicon } from "./lexicon.ts";
import { meaningsOf } from "./meanings.ts";
import { spelling } from "./spelling.ts";
import type { KnownTerm, Vocabulary } from "./vocabulary.ts";

/** Terms of a vocabulary that say about the same as one term, in rising order, each with how much: (0, 1]. */
export type Kin = { readonly terms: Uint32Array; readonly values: Float32Array };

/** Spelled less alike than this tells nothing; across languages the least of it is chance, the most "algoritme", "algorithm". */
const LEAST_ALIKE = { own: 0.2, other: 0.55 } as const;
const DAMPING = 1.5;
const NUMBER = /^\p{N}+$/u;

/**
 * Which terms of a vocabulary say about the same as a term, and how much; the same in both directions:
 *
 *     1      the same stem, also in the other language unless a stop word ("of")
 *     ..1    what means the same (meanings.ts)
 *     d^1.5  spelled alike: d as in spelling.ts, at least .2 within a language and .55 across, and no numbers
 *
 * The largest counts. O(V) to make; then for each term the words that share three letters with it.
 */
export function kinship(vocabulary: Vocabulary, lexicon: Lexicon): (term: KnownTerm) => Kin {
  const { terms, numbers } = vocabulary;
  const { alike } = spelling(terms.map(({ stems }) => stems));
  const compounds = compoundsOf(vocabulary, lexicon);
  const best = new Float32Array(terms.length);
  const found: number[] = [];
  const raise = (number: number | undefined, value: number): void => {
    if (number === undefined || value <= best[number]!) return;
    if (best[number] === 0) found.push(number);
    best[number] = value;
  };
  return (term) => {
    if (!NUMBER.test(term.stems))
      alike(term.stems, LEAST_ALIKE.own, (number, dice) => {
        const own = terms[number]!.language === term.language;
        if (dice >= LEAST_ALIKE[own ? "own" : "other"]) raise(number, dice ** DAMPING);
      });
    raise(numbers[term.language].get(term.stems), 1);
    const twin = numbers[OTHER_LANGUAGE[term.language]].get(term.stems);
    if (twin !== undefined && !term.stop && !terms[twin]!.stop) raise(twin, 1);
    for (const { stems, language, value } of meaningsOf(term, lexicon, compounds))
      raise(numbers[language].get(stems), value);
    const kin = Uint32Array.from(found).sort();
    const values = Float32Array.from(kin, (number) => best[number]!);
    for (const number of found.splice(0)) best[number] = 0;
    return { terms: kin, values };
  };
}
