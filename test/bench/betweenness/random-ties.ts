import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import type { PairEnds } from "../../../src/core/network/people-pairs.ts";

/** So many different pairs of people, each as likely as any other; always the same. */
export function randomTies(people: number, ties: number): PairEnds {
  const random = xoroshiro128plus(5);
  const seen = new Set<number>();
  const a = new Uint32Array(ties);
  const b = new Uint32Array(ties);
  while (seen.size < ties) {
    const one = uniformInt(random, 0, people - 1);
    const other = uniformInt(random, 0, people - 1);
    const key = Math.min(one, other) * people + Math.max(one, other);
    if (one === other || seen.has(key)) continue;
    a[seen.size] = one;
    b[seen.size] = other;
    seen.add(key);
  }
  return { a, b };
}
