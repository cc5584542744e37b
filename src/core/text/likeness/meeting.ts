import type { Corpus, ReachingKin, TermRow } from "./corpus.ts";

/** One text of a corpus held against others. */
export type Meeting = {
  /** Takes up a text, and lets go of the one before. */
  readonly hold: (row: TermRow) => void;
  /**
   * How much of another text the held one meets: over its terms y, by weight, the best of the held terms x.
   *
   *     sum_y w_y max_x m(x, y) min(1, t_x / t_y) / sum_y w_y     m: kin.ts; t: how telling, corpus.ts
   *
   * A rare word is met by a common one only as far as the common one tells. [0, 1]; 0 for a text without terms.
   * O(its terms).
   */
  readonly meets: (row: TermRow) => number;
  /** How much of each term the held text meets: what `meets` is made of. */
  readonly met: Float32Array;
  /** The mean of how much each of two texts meets the other; holds neither. */
  readonly between: (a: TermRow, b: TermRow) => number;
};

/** From so many kin on for each term of the vocabulary, letting go of all terms takes less than of each kin. */
const MANY = 0.1;

/** O(V) memory. */
export function meetingIn({ kinOf, telling }: Corpus): Meeting {
  const terms = telling.length;
  const met = new Float32Array(terms);
  const { between } = betweenTwo(kinOf, telling);
  let held: readonly ReachingKin[] = [];
  let reached = 0;
  const letGo = (): void => {
    if (reached > MANY * terms) met.fill(0);
    else
      for (const kin of held) for (let i = 0; i < kin.terms.length; i += 1) met[kin.terms[i]!] = 0;
  };
  return {
    met,
    hold(row) {
      letGo();
      held = Array.from(row.terms, kinOf);
      reached = 0;
      for (const { terms: kin, reach } of held) {
        reached += kin.length;
        for (let i = 0; i < kin.length; i += 1) {
          const term = kin[i]!;
          if (reach[i]! > met[term]!) met[term] = reach[i]!;
        }
      }
    },
    meets({ terms: own, weights, total }) {
      let sum = 0;
      for (let i = 0; i < own.length; i += 1) sum += weights[i]! * met[own[i]!]!;
      return total === 0 ? 0 : sum / total;
    },
    between,
  };
}

/** Both directions at once, by the kin of the terms of one that the other has: no text is held. */
function betweenTwo(kinOf: Corpus["kinOf"], telling: Float64Array): Pick<Meeting, "between"> {
  /** Where the first text has a term, counted from 1. */
  const placeOf = new Uint32Array(telling.length);
  let best = new Float32Array(64);
  return {
    between(a, b) {
      if (a.total === 0 || b.total === 0) return 0;
      if (best.length < a.terms.length) best = new Float32Array(2 * a.terms.length);
      a.terms.forEach((term, i) => {
        placeOf[term] = i + 1;
        best[i] = 0;
      });
      let sumB = 0;
      for (let j = 0; j < b.terms.length; j += 1) {
        const own = b.terms[j]!;
        const { terms, values, reach } = kinOf(own);
        let most = 0;
        for (let k = 0; k < terms.length; k += 1) {
          const place = placeOf[terms[k]!]!;
          if (place === 0) continue;
          const back = Math.fround(values[k]! * Math.min(1, telling[terms[k]!]! / telling[own]!));
          if (back > most) most = back;
          if (reach[k]! > best[place - 1]!) best[place - 1] = reach[k]!;
        }
        sumB += b.weights[j]! * most;
      }
      let sumA = 0;
      for (let i = 0; i < a.terms.length; i += 1) {
        placeOf[a.terms[i]!] = 0;
        sumA += a.weights[i]! * best[i]!;
      }
      return (sumB / b.total + sumA / a.total) / 2;
    },
  };
}

/**
 * How alike two texts of a corpus are: the mean of how much each meets the other. [0, 1], 1 for the same text,
 * the same in both directions, no unit. O(kin of the terms of one).
 */
export function likeness(a: TermRow, b: TermRow, meeting: Pick<Meeting, "between">): number {
  return meeting.between(a, b);
}
