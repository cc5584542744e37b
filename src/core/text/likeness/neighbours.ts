import type { Corpus } from "./corpus.ts";
import { Failure } from "../../model/failure.ts";
import { highest } from "./highest.ts";
import { meetingIn } from "./meeting.ts";

export type NeighboursAsk = {
  /** Each text's group; texts of one group are no neighbours. */
  readonly groupOf: Int32Array;
  /** Near-identical texts, each with the first of them (near-identical.ts); of such only one is found. */
  readonly first?: Int32Array;
  /** At most so many of each. */
  readonly limit: number;
  /** Whose neighbours; all by default. */
  readonly of?: readonly number[];
  readonly cancelled?: () => boolean;
  readonly progress?: (done: number, total: number) => void;
};

/** A text like another, by its place in the corpus. */
export type Neighbour = { readonly text: number; readonly likeness: number };

/** Looked at more closely: at least so many, and so many for each that is asked for. */
const LEAST_CANDIDATES = 40;
const CANDIDATES_EACH = 3;
/** A term that more than this share of the texts has finds nobody by itself, but where there are few texts. */
const COMMON = 0.2;
const FEW = 500;
/** A kin below this finds nobody by itself. */
const LEAST_KIN = 0.55;

/**
 * The texts most like each text, of other groups, the most alike first; by place where equal.
 *
 * An index from terms to texts finds candidates by the terms that both have or have kin of; the best of them are then
 * compared as in meeting.ts. What is missed shares only common words, or words that are spelled faintly alike.
 * O(sum of the texts that share a term), then the candidates.
 *
 * @throws Failure `cancelled`
 */
export function neighboursOf(corpus: Corpus, ask: NeighboursAsk): Neighbour[][] {
  const of = ask.of ?? corpus.rows.map((_, text) => text);
  const candidates = candidatesOf(corpus, of, ask);
  const likenesses = likenessesOf(corpus, of, candidates);
  return candidates.map((others, at) =>
    [...others]
      .map((text, i) => ({ text, likeness: likenesses[at]![i]! }))
      .filter((neighbour) => neighbour.likeness > 0)
      .toSorted((a, b) => b.likeness - a.likeness || a.text - b.text)
      .slice(0, ask.limit),
  );
}

/** As meeting.ts has it, each text held but once: first those asked for, then their candidates. */
function likenessesOf(
  corpus: Corpus,
  of: readonly number[],
  candidates: readonly Uint32Array[],
): Float64Array[] {
  const { rows } = corpus;
  const meeting = meetingIn(corpus);
  const askedBy: { at: number; i: number }[][] = rows.map(() => []);
  const likenesses = candidates.map((others, at) => {
    meeting.hold(rows[of[at]!]!);
    others.forEach((other, i) => askedBy[other]!.push({ at, i }));
    return Float64Array.from(others, (other) => meeting.meets(rows[other]!) / 2);
  });
  askedBy.forEach((asking, other) => {
    if (asking.length === 0) return;
    meeting.hold(rows[other]!);
    for (const { at, i } of asking) likenesses[at]![i]! += meeting.meets(rows[of[at]!]!) / 2;
  });
  return likenesses;
}

function candidatesOf(
  corpus: Corpus,
  of: readonly number[],
  ask: NeighboursAsk,
): readonly Uint32Array[] {
  const { rows, telling } = corpus;
  const totals = Float64Array.from(rows, ({ total }) => total);
  const finders = findersIn(corpus);
  const score = new Float64Array(rows.length);
  const found = new Uint32Array(rows.length);
  const keep = Math.max(LEAST_CANDIDATES, CANDIDATES_EACH * ask.limit);
  return of.map((text, at) => {
    if (ask.cancelled?.() === true) throw new Failure("cancelled");
    ask.progress?.(at, of.length);
    let count = 0;
    const group = ask.groupOf[text]!;
    for (const own of rows[text]!.terms) {
      for (const { term, value, texts } of finders(own)) {
        const part = value * Math.min(telling[own]!, telling[term]!);
        const here = part / totals[text]!;
        for (let i = 0; i < texts.length; i += 1) {
          const other = texts[i]!;
          if (ask.groupOf[other] === group) continue;
          if (score[other] === 0) found[count++] = other;
          score[other]! += here + part / totals[other]!;
        }
      }
    }
    const all = found.subarray(0, count);
    const kept = highest(
      ask.first === undefined ? all : oneOfEach(all, score, ask.first),
      score,
      keep,
    );
    for (const other of all) score[other] = 0;
    return kept;
  });
}

/** Of near-identical texts the one with the highest score, of equal ones the lowest place. */
function oneOfEach(places: Uint32Array, score: Float64Array, first: Int32Array): Uint32Array {
  const best = new Map<number, number>();
  for (const place of places) {
    const known = best.get(first[place]!);
    const gain = known === undefined ? 1 : score[place]! - score[known]! || known - place;
    if (gain > 0) best.set(first[place]!, place);
  }
  return Uint32Array.from(best.values());
}

/** By which terms a term finds texts: itself and its close kin, but no common ones. */
type Finder = { readonly term: number; readonly value: number; readonly texts: Uint32Array };

function findersIn(corpus: Corpus): (own: number) => readonly Finder[] {
  const most = Math.max(FEW, COMMON * corpus.rows.length);
  const textsWith = textsByTerm(corpus);
  const known: (readonly Finder[] | undefined)[] = [];
  const find = (own: number): Finder[] => {
    const { terms, values } = corpus.kinOf(own);
    return [...terms].flatMap((term, i) => {
      const texts = textsWith[term]!;
      const telling = values[i]! >= LEAST_KIN && texts.length <= most;
      return telling ? [{ term, value: values[i]!, texts }] : [];
    });
  };
  return (own) => (known[own] ??= find(own));
}

function textsByTerm({ rows, vocabulary }: Corpus): Uint32Array[] {
  const texts: number[][] = vocabulary.terms.map(() => []);
  rows.forEach(({ terms }, text) => {
    for (const term of terms) texts[term]!.push(text);
  });
  return texts.map((list) => Uint32Array.from(list));
}
