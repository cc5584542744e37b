import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { nld } from "stopword";

const LEXICON = resolve(import.meta.dirname, "../../../resources/lexicon/nl-en.tsv");
/** Words come up as often as 1 / (rank + 2.7): Zipf 1949, Mandelbrot 1953. */
const SHIFT = 2.7;

/** Draws Dutch words, the commonest of them words as "de" and "van", the others of policy; seeded. */
export function policyWords(seed: number): () => string {
  const random = xoroshiro128plus(seed);
  const upTo = (most: number): number => uniformInt(random, 0, most);
  const words = [...nld.slice(0, 40), ...shuffled(wordsOfPolicy(), upTo)];
  let sum = 0;
  const until = words.map((_, rank) => (sum += 1 / (rank + 1 + SHIFT)));
  return () => words[placeOf((upTo(0x7fff_fffe) / 0x7fff_ffff) * sum, until)]!;
}

function wordsOfPolicy(): string[] {
  const entries = readFileSync(LEXICON, "utf8").split("\n");
  const dutch = entries.flatMap((line) => line.split("\t")[0]!.split("; "));
  return [...new Set(dutch)].filter((way) => /^\p{Ll}{2,}$/u.test(way));
}

function shuffled(values: readonly string[], upTo: (most: number) => number): string[] {
  const order = [...values];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const at = upTo(last);
    [order[last], order[at]] = [order[at]!, order[last]!];
  }
  return order;
}

/** The first place whose sum is above a value. */
function placeOf(value: number, until: readonly number[]): number {
  let [low, high] = [0, until.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (until[middle]! > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
