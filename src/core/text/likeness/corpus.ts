import { kinship, type Kin } from "./kin.ts";
import type { Language } from "./language.ts";
import type { Lexicon } from "./lexicon.ts";
import { postingsOf, type Postings } from "./postings.ts";
import { termsOf, type Term } from "./terms.ts";
import type { KnownTerm, Vocabulary } from "./vocabulary.ts";

/** What is compared: a text with its title, in one language. */
export type WrittenText = {
  readonly title: string;
  readonly text: string;
  readonly language: Language;
};

/** A text as what it says: its terms by number, in rising order, each with its weight. */
export type TermRow = {
  readonly terms: Uint32Array;
  readonly weights: Float64Array;
  /** The sum of the weights. */
  readonly total: number;
};

/** Kin, and how far a term meets each of them: its value, less where the other tells more. (0, 1]; meeting.ts */
export type ReachingKin = Kin & { readonly reach: Float32Array };

/** Texts that are compared with each other, their terms weighed by how few of them have each. */
export type Corpus = {
  readonly vocabulary: Vocabulary;
  readonly rows: readonly TermRow[];
  /** Of each term: ln((n + 1) / (df + .5))^1.6, n the texts of its language and df those with it; a fifth for a stop word. */
  readonly telling: Float64Array;
  /** What says about the same as a term of the vocabulary; found when first asked for. */
  readonly kinOf: (number: number) => ReachingKin;
  /** Which texts have which terms; made when first asked for. */
  readonly postings: () => Postings;
  /** How the text of a row writes one of its terms, folded. */
  readonly writtenIn: (row: TermRow, number: number) => string;
  /** A text that is not of the corpus, weighed as if it were. */
  readonly weigh: (text: WrittenText) => AskedText;
};

/** A text from outside: its terms, also those that no text of the corpus has, with weights and kin in the corpus. */
export type AskedText = {
  readonly terms: readonly KnownTerm[];
  readonly telling: readonly number[];
  readonly weights: readonly number[];
  readonly total: number;
  readonly kin: readonly Kin[];
};

const POWER = 1.6;
const STOP_WORD = 0.2;
/** A word of the title counts as so many of the text. */
const IN_TITLE = 2;
/** The power of how often a text has a term: saying it again says little more. */
const REPEATED = 0.3;

/** O(letters of all texts) to make; kin are found when first asked for. */
export function makeCorpus(texts: readonly WrittenText[], lexicon: Lexicon): Corpus {
  const { vocabulary, counted, textsWith } = countTerms(texts, lexicon);
  const { terms } = vocabulary;
  const tellingOf = tellingness(texts, vocabulary, textsWith);
  const telling = Float64Array.from(terms, tellingOf);
  const rows = counted.map((count) => rowOf(count, telling));
  const kinOfTerm = kinship(vocabulary, lexicon);
  const kin: (ReachingKin | undefined)[] = [];
  const reaching = (number: number): ReachingKin => {
    const found = kinOfTerm(terms[number]!);
    const reach = found.values.map(
      (value, i) => value * Math.min(1, telling[number]! / telling[found.terms[i]!]!),
    );
    return { ...found, reach };
  };
  let postings: Postings | null = null;
  return {
    vocabulary,
    telling,
    rows,
    writtenIn: writing({ texts, rows, vocabulary, lexicon }),
    kinOf: (number) => (kin[number] ??= reaching(number)),
    postings: () => (postings ??= postingsOf(rows, terms.length)),
    weigh: (text) => {
      const asked = countTerms([text], lexicon);
      const own = asked.vocabulary.terms.map(tellingOf);
      const weights = own.map((value, i) => value * asked.counted[0]!.times[i]! ** REPEATED);
      return {
        terms: asked.vocabulary.terms,
        telling: own,
        weights,
        total: sum(weights),
        kin: asked.vocabulary.terms.map(kinOfTerm),
      };
    },
  };
}

type Writing = Pick<Corpus, "rows" | "vocabulary"> & {
  readonly texts: readonly WrittenText[];
  readonly lexicon: Lexicon;
};

/** Looked up when first asked for: few words of few texts are ever shown. */
function writing({ texts, rows, vocabulary, lexicon }: Writing): Corpus["writtenIn"] {
  let textOf: ReadonlyMap<TermRow, WrittenText> | null = null;
  const known = new WeakMap<TermRow, ReadonlyMap<string, string>>();
  return (row, number) => {
    textOf ??= new Map(rows.map((one, place) => [one, texts[place]!]));
    let words = known.get(row);
    if (words === undefined) {
      const { title, text, language } = textOf.get(row)!;
      // What is first wins, and a later entry of a map replaces an earlier one.
      const terms = [title, text].flatMap((part) => termsOf(part, language, lexicon)).toReversed();
      words = new Map(terms.map(({ stems, shown }) => [stems, shown]));
      known.set(row, words);
    }
    return words.get(vocabulary.terms[number]!.stems)!;
  };
}

/** The terms of a text by number, in rising order, and how often it has each: in its title twice. */
type Counted = { readonly terms: Uint32Array; readonly times: Uint32Array };

function countTerms(texts: readonly WrittenText[], lexicon: Lexicon) {
  const terms: KnownTerm[] = [];
  const numbers = { nl: new Map<string, number>(), en: new Map<string, number>() };
  const textsWith: number[] = [];
  const lastIn: number[] = [];
  const timesIn: number[] = [];
  const numberOf = (term: Term, language: Language): number => {
    const known = numbers[language].get(term.stems);
    if (known !== undefined) return known;
    numbers[language].set(term.stems, terms.length);
    textsWith.push(0);
    return terms.push({ ...term, language }) - 1;
  };
  const counted = texts.map(({ title, text, language }, place): Counted => {
    const own: number[] = [];
    const count = (part: string, times: number): void => {
      for (const term of termsOf(part, language, lexicon)) {
        const number = numberOf(term, language);
        if (lastIn[number] === place) timesIn[number]! += times;
        else {
          lastIn[number] = place;
          timesIn[number] = times;
          textsWith[number]! += 1;
          own.push(number);
        }
      }
    };
    count(title, IN_TITLE);
    count(text, 1);
    const rising = Uint32Array.from(own).sort();
    return { terms: rising, times: rising.map((number) => timesIn[number]!) };
  });
  const vocabulary: Vocabulary = { terms, numbers };
  return { vocabulary, counted, textsWith };
}

/** How telling a term is, whether the corpus has it or not. */
function tellingness(
  texts: readonly WrittenText[],
  { numbers }: Vocabulary,
  textsWith: readonly number[],
): (term: KnownTerm) => number {
  const size = { nl: 0, en: 0 };
  for (const { language } of texts) size[language] += 1;
  return ({ stems, language, stop }) => {
    const number = numbers[language].get(stems);
    const found = number === undefined ? 0 : textsWith[number]!;
    const rarity = Math.log((size[language] + 1) / (found + 0.5));
    return Math.max(0, rarity) ** POWER * (stop ? STOP_WORD : 1);
  };
}

function rowOf({ terms, times }: Counted, telling: Float64Array): TermRow {
  const weights = new Float64Array(terms.length);
  for (let i = 0; i < terms.length; i += 1)
    weights[i] = telling[terms[i]!]! * times[i]! ** REPEATED;
  return { terms, weights, total: sum(weights) };
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
