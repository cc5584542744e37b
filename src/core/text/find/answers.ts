import type { AskedText, Corpus, TermRow } from "../likeness/corpus.ts";

/** A text of a corpus that answers a question, by its place, and how much of the question it meets: (0, 1]. */
export type Answer = { readonly text: number; readonly score: number };

/** Answers questions from one corpus; what it takes is made once. */
export type Answers = {
  /** All texts that meet anything, the best first; by place where equal. */
  readonly to: (question: AskedText) => Answer[];
  /** How much of each text the question meets by weight, [0, 1]: of a name or a topic rather all of it. */
  readonly metIn: (question: AskedText) => Float64Array;
  /** The terms by which a text meets the question, those that carry most first. */
  readonly reasons: (question: AskedText, text: number) => number[];
};

/** Spelled less alike than this says nothing of what is asked. */
const LEAST_KIN = 0.3;
/** A faint likeness of spelling is no reason that one can show. */
const LEAST_SHOWN = 0.5;
/** How much counts what a text says besides: of two that meet as much, the one that is all about it comes first. */
const BACK = 0.15;
/** Looked at from the other side too. */
const CLOSER = 200;

/**
 * How much of a question a text meets: over the question's terms x, by weight, the best of the text's terms y, and a
 * little of how much of the text the question meets.
 *
 *     there = sum_x w_x max_y m(x, y) min(1, t_y / t_x) / sum_x w_x     m: kin.ts; t, w: corpus.ts
 *     score = .85 there + .15 back                                       back: the same the other way round
 *
 * [0, 1], no unit. O(texts that have a kin of a term of the question).
 */
export function answersFrom(corpus: Corpus): Answers {
  const { rows, telling } = corpus;
  const { starts, texts } = corpus.postings();
  const best = new Float64Array(rows.length);
  const sum = new Float64Array(rows.length);
  const byTerm = new Float64Array(telling.length);
  const meet = (question: AskedText): number[] => {
    const found: number[] = [];
    question.terms.forEach((_, x) => {
      const met: number[] = [];
      for (const { term, value } of matchesOf(question, x, telling))
        for (let i = starts[term]!; i < starts[term + 1]!; i += 1) {
          const text = texts[i]!;
          if (value <= best[text]!) continue;
          if (best[text] === 0) met.push(text);
          best[text] = value;
        }
      for (const text of met) {
        if (sum[text] === 0) found.push(text);
        sum[text]! += question.weights[x]! * best[text]!;
        best[text] = 0;
      }
    });
    return found;
  };
  const held = (question: AskedText): void => {
    byTerm.fill(0);
    question.terms.forEach((_, x) => {
      const own = question.telling[x]!;
      const { terms, values } = question.kin[x]!;
      for (let i = 0; i < terms.length; i += 1) {
        const term = terms[i]!;
        const value = values[i]! * (own < telling[term]! ? own / telling[term]! : 1);
        if (values[i]! >= LEAST_KIN && value > byTerm[term]!) byTerm[term] = value;
      }
    });
  };
  const back = ({ terms, weights, total }: TermRow): number => {
    let met = 0;
    for (let i = 0; i < terms.length; i += 1) met += weights[i]! * byTerm[terms[i]!]!;
    return total === 0 ? 0 : met / total;
  };
  return {
    to(question) {
      if (question.total === 0) return [];
      const found = meet(question).map((text) => {
        const score = ((1 - BACK) * sum[text]!) / question.total;
        sum[text] = 0;
        return { text, score };
      });
      const ordered = found.sort(byScore);
      held(question);
      return ordered
        .map(({ text, score }, place) => ({
          text,
          score: Math.min(1, place < CLOSER ? score + BACK * back(rows[text]!) : score),
        }))
        .sort(byScore);
    },
    metIn(question) {
      held(question);
      return Float64Array.from(rows, back);
    },
    reasons(question, text) {
      const carried = new Map<number, number>();
      question.terms.forEach(({ stop }, x) => {
        if (stop) return;
        const own = matchesOf(question, x, telling)
          .filter(({ term, kin }) => kin >= LEAST_SHOWN && has(rows[text]!, term))
          .reduce((most, match) => (match.value > most.value ? match : most), NO_MATCH);
        if (own.term >= 0)
          carried.set(own.term, (carried.get(own.term) ?? 0) + own.value * question.weights[x]!);
      });
      return [...carried].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]).map(([term]) => term);
    },
  };
}

type Match = { readonly term: number; readonly kin: number; readonly value: number };
const NO_MATCH: Match = { term: -1, kin: 0, value: 0 };

/** What may meet a term of the question, with how much of it. */
function matchesOf({ kin, telling: own }: AskedText, x: number, telling: Float64Array): Match[] {
  const { terms, values } = kin[x]!;
  const matches: Match[] = [];
  for (let i = 0; i < terms.length; i += 1) {
    const term = terms[i]!;
    if (values[i]! < LEAST_KIN) continue;
    const value = values[i]! * (telling[term]! < own[x]! ? telling[term]! / own[x]! : 1);
    matches.push({ term, kin: values[i]!, value });
  }
  return matches;
}

const byScore = (a: Answer, b: Answer): number => b.score - a.score || a.text - b.text;

function has({ terms }: TermRow, term: number): boolean {
  let low = 0;
  for (let high = terms.length; low < high;) {
    const middle = (low + high) >> 1;
    if (terms[middle]! < term) low = middle + 1;
    else high = middle;
  }
  return terms[low] === term;
}
