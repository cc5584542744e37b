import { inBoth } from "./in-both.ts";
import { wordsOf } from "./words.ts";

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
  const sets = byRarity(texts.map(triplesOf));
  const first = Int32Array.from(texts, (_, text) => text);
  const textsWith = new Map<number, number[]>();
  sets.forEach((triples, text) => {
    const prefix = triples.length - Math.ceil(NEAR_IDENTICAL * triples.length) + 1;
    const met = new Set<number>();
    for (const triple of triples.subarray(0, triples.length === 0 ? 0 : prefix)) {
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

function triplesOf(text: string): Set<string> {
  const words = wordsOf(text);
  if (words.length === 0) return new Set();
  if (words.length < 3) return new Set([words.join(" ")]);
  return new Set(words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`));
}

/** Each set as numbers, the rarest triples first: they are the lowest numbers. */
function byRarity(sets: readonly ReadonlySet<string>[]): Uint32Array[] {
  const times = new Map<string, number>();
  for (const set of sets) for (const triple of set) times.set(triple, (times.get(triple) ?? 0) + 1);
  const ordered = [...times].toSorted((a, b) => a[1] - b[1]).map(([triple]) => triple);
  const number = new Map(ordered.map((triple, place) => [triple, place]));
  return sets.map((set) => Uint32Array.from(set, (triple) => number.get(triple)!).sort());
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
