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
};

/** O(V) memory. */
export function meetingIn({ kinOf, vocabulary }: Corpus): Meeting {
  const met = new Float32Array(vocabulary.terms.length);
  let held: readonly ReachingKin[] = [];
  return {
    hold(row) {
      for (const { terms } of held) for (let i = 0; i < terms.length; i += 1) met[terms[i]!] = 0;
      held = Array.from(row.terms, kinOf);
      for (const { terms, reach } of held)
        for (let i = 0; i < terms.length; i += 1) {
          const term = terms[i]!;
          if (reach[i]! > met[term]!) met[term] = reach[i]!;
        }
    },
    meets({ terms, weights, total }) {
      let sum = 0;
      for (let i = 0; i < terms.length; i += 1) sum += weights[i]! * met[terms[i]!]!;
      return total === 0 ? 0 : sum / total;
    },
  };
}

/**
 * How alike two texts of a corpus are: the mean of how much each meets the other. [0, 1], 1 for the same text,
 * the same in both directions, no unit. O(kin of their terms).
 */
export function likeness(a: TermRow, b: TermRow, meeting: Meeting): number {
  meeting.hold(a);
  const there = meeting.meets(b);
  meeting.hold(b);
  return (there + meeting.meets(a)) / 2;
}
