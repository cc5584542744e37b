import { inBoth } from "./in-both.ts";
import { wordTriples } from "./word-triples.ts";

/** Two texts with so many of their word triples in common are one text, told twice. */
export const NEAR_IDENTICAL = 0.85;

/**
 * Folds near-identical texts: for each text the first of its group, itself when nothing is like it.
 *
 *     |A and B| / |A or B| >= .85     A, B: the word triples of two texts (Jaccard 1912; Broder 1997)
 *
 * Groups are chains: with a like b and b like c, all three are one group. A text of fewer than three words is like
 * another when its words are the same; one without words is like nothing.
 * Only texts that share one of their rarest triples are compared (prefix filter: Bayardo, Ma, Srikant 2007).
 */
export function nearIdentical(texts: readonly string[]): Int32Array {
  const { of: sets, shared } = wordTriples(texts);
  const first = Int32Array.from(texts, (_, text) => text);
  const textsWith = new Map<number, number[]>();
  sets.forEach((triples, text) => {
    const prefix = triples.length - Math.ceil(NEAR_IDENTICAL * triples.length) + 1;
    const met = new Set<number>();
    for (let at = 0; at < Math.min(prefix, triples.length); at += 1) {
      const triple = triples[at]!;
      // What no other text has finds none.
      if (triple < shared) continue;
      const others = textsWith.get(triple);
      if (others === undefined) textsWith.set(triple, [text]);
      else {
        for (const other of others) met.add(other);
        others.push(text);
      }
    }
    for (const other of met)
      if (
        root(first, other) !== root(first, text) &&
        jaccard(triples, sets[other]!) >= NEAR_IDENTICAL
      )
        join(first, other, text);
  });
  return first.map((_, text) => root(first, text));
}

function jaccard(a: Uint32Array, b: Uint32Array): number {
  const common = inBoth(a, b);
  return common / (a.length + b.length - common);
}

/** The first text of a group stays its root. */
function join(first: Int32Array, a: number, b: number): void {
  const [low, high] = [root(first, a), root(first, b)].toSorted((x, y) => x - y);
  first[high!] = low!;
}

function root(first: Int32Array, text: number): number {
  let at = text;
  while (first[at] !== at) {
    first[at] = first[first[at]!]!;
    at = first[at]!;
  }
  return at;
}
