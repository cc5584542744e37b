import { Failure } from "../../model/failure.ts";
import { bestPlaces } from "./best-places.ts";
import type { Corpus } from "./corpus.ts";
import type { NeighboursAsk } from "./neighbours-ask.ts";

/** Looked at more closely: at least so many, and so many for each that is asked for. */
const LEAST_CANDIDATES = 40;
const CANDIDATES_EACH = 3;
/** A term that more than this share of the texts has finds nobody by itself, but where there are few texts. */
const COMMON = 0.2;
const FEW = 500;
/** A kin below this finds nobody by itself. */
const LEAST_KIN = 0.55;

/**
 * For each text those that may be like it, in no order: they have terms in common with it, or close kin. Best are
 *
 *     sum over common terms of m min(t_x, t_y), as a share of each text's own sum of weights; both shares added
 *
 * @throws Failure `cancelled`
 */
export function candidatesOf(
  corpus: Corpus,
  of: readonly number[],
  ask: NeighboursAsk,
): readonly Uint32Array[] {
  const texts = corpus.rows.length;
  const weigh = weighing(corpus);
  const choose = choosing(corpus, ask);
  const scores = { score: new Float32Array(texts), found: new Uint32Array(texts) };
  return of.map((text, at) => {
    if (ask.cancelled?.() === true) throw new Failure("cancelled");
    ask.progress?.(at, of.length);
    return choose(text, weigh(text, scores), scores);
  });
}

/** What each text has in common with the one asked for; and which have something, where that is not about all. */
type Scores = { readonly score: Float32Array; readonly found: Uint32Array };

/** From so large a part of the texts on, going over all takes less than keeping which were met. */
const ABOUT_ALL = 0.25;

/** Fills in the scores; returns how many texts are in `found`, or null where all are to be gone over. */
function weighing(corpus: Corpus): (text: number, scores: Scores) => number | null {
  const { rows, vocabulary } = corpus;
  const { starts, texts } = corpus.postings();
  const findersOf = findersIn(corpus);
  /** What the text asked for has in common with any that has a term. */
  const parts = new Float64Array(vocabulary.terms.length);
  const met = new Uint32Array(vocabulary.terms.length);
  return (text, { score, found }) => {
    let terms = 0;
    let postings = 0;
    for (const own of rows[text]!.terms) {
      const finders = findersOf(own);
      for (let i = 0; i < finders.terms.length; i += 1) {
        const term = finders.terms[i]!;
        if (parts[term] === 0) {
          met[terms++] = term;
          postings += starts[term + 1]! - starts[term]!;
        }
        parts[term]! += finders.parts[i]!;
      }
    }
    const few = postings < ABOUT_ALL * rows.length;
    let count = 0;
    for (let i = 0; i < terms; i += 1) {
      const term = met[i]!;
      const part = parts[term]!;
      const end = starts[term + 1]!;
      parts[term] = 0;
      if (few)
        for (let at = starts[term]!; at < end; at += 1) {
          if (score[texts[at]!] === 0) found[count++] = texts[at]!;
          score[texts[at]!]! += part;
        }
      else for (let at = starts[term]!; at < end; at += 1) score[texts[at]!]! += part;
    }
    return few ? count : null;
  };
}

/** Above 0, which is having nothing in common. */
const SMALLEST = 1e-30;
/** A bound must not lie above what it bounds by the rounding of a division. */
const ROUNDING = 1 - 1e-6;

/** The best of those that were weighed; of near-identical ones the best one only. Sets the scores back to 0. */
function choosing(
  { rows }: Corpus,
  { groupOf, first, limit }: NeighboursAsk,
): (text: number, count: number | null, scores: Scores) => Uint32Array {
  const texts = rows.length;
  const share = Float32Array.from(rows, ({ total }) => (total === 0 ? 0 : 1 / total));
  const best = bestPlaces(Math.min(texts, Math.max(LEAST_CANDIDATES, CANDIDATES_EACH * limit)));
  const largest = share.reduce((most, one) => Math.max(most, one), 0);
  const folded = first === undefined ? null : bestOfEach(first);
  return (text, count, { score, found }) => {
    const group = groupOf[text]!;
    const own = share[text]!;
    const end = count ?? texts;
    let least = 0;
    // What has less in common cannot reach the least that is kept.
    let enough = SMALLEST;
    for (let i = 0; i < end; i += 1) {
      const other = count === null ? i : found[i]!;
      const common = score[other]!;
      if (common < enough) continue;
      const value = common * (own + share[other]!);
      // What is below the least of those kept is not kept later either.
      if (value < least || groupOf[other] === group) continue;
      if (folded?.isOneOfMany(other) === true) folded.offer(other, value);
      else {
        least = best.offer(other, value);
        enough = Math.max(SMALLEST, (least / (own + largest)) * ROUNDING);
      }
    }
    if (count === null) score.fill(0);
    else for (let i = 0; i < end; i += 1) score[found[i]!] = 0;
    folded?.pass(best.offer);
    return best.take();
  };
}

/** Of near-identical texts the one with the highest score, of equal ones the lowest place. */
function bestOfEach(first: Int32Array) {
  const many = new Uint8Array(first.length);
  first.forEach((group, text) => {
    if (group !== text) many[text] = many[group] = 1;
  });
  const bests = new Map<number, { place: number; score: number }>();
  return {
    isOneOfMany: (text: number): boolean => many[text] === 1,
    offer(place: number, score: number): void {
      const known = bests.get(first[place]!);
      if (known === undefined) bests.set(first[place]!, { place, score });
      else if (score > known.score || (score === known.score && place < known.place)) {
        known.place = place;
        known.score = score;
      }
    },
    /** Passes them on, and begins anew. */
    pass(to: (place: number, score: number) => void): void {
      for (const { place, score } of bests.values()) to(place, score);
      bests.clear();
    },
  };
}

/** By which terms a term finds texts: itself and its close kin, but no common ones; and m min(t_x, t_y) for each. */
type Finders = { readonly terms: Uint32Array; readonly parts: Float64Array };

function findersIn(corpus: Corpus): (own: number) => Finders {
  const { telling } = corpus;
  const { starts } = corpus.postings();
  const most = Math.max(FEW, COMMON * corpus.rows.length);
  const known: (Finders | undefined)[] = [];
  const find = (own: number): Finders => {
    const { terms, values } = corpus.kinOf(own);
    const close = [...terms.keys()].filter((i) => {
      const texts = starts[terms[i]! + 1]! - starts[terms[i]!]!;
      return values[i]! >= LEAST_KIN && texts <= most;
    });
    return {
      terms: Uint32Array.from(close, (i) => terms[i]!),
      parts: Float64Array.from(
        close,
        (i) => values[i]! * Math.min(telling[own]!, telling[terms[i]!]!),
      ),
    };
  };
  return (own) => (known[own] ??= find(own));
}
