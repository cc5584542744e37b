import type { FoundPair } from "./records.ts";

/** Pairs as they are found, each once; of very many the likeliest, so that memory has a bound. */
export type FoundPairs = {
  /** The least that a pair must score to be of use. */
  readonly least: () => number;
  readonly add: (pair: FoundPair) => void;
  /** The likeliest first. */
  readonly all: () => readonly FoundPair[];
};

/**
 * @param atLeast the least score, 0 to 1
 * @param most pairs that are given in the end; up to twice as many are held meanwhile
 */
export function foundPairs(atLeast: number, most: number): FoundPairs {
  let least = atLeast;
  const pairs: FoundPair[] = [];
  const seen = new Set<string>();
  const cut = (): void => {
    pairs.sort(byScore);
    for (const { a, b } of pairs.splice(most)) seen.delete(`${a} ${b}`);
  };
  return {
    least: () => least,
    add(pair) {
      const key = `${pair.a} ${pair.b}`;
      if (pair.score < least || seen.has(key)) return;
      seen.add(key);
      pairs.push(pair);
      if (pairs.length < 2 * most) return;
      cut();
      // Equals of the last are still let in, so that the order in which pairs are found does not matter.
      least = Math.max(least, pairs.at(-1)?.score ?? 0);
    },
    all() {
      cut();
      return pairs;
    },
  };
}

/** The likeliest first; equals by their ids, so that the order is always the same. */
export function byScore(one: FoundPair, other: FoundPair): number {
  return other.score - one.score || one.a - other.a || one.b - other.b;
}
