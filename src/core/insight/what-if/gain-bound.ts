import type { PeoplePairs } from "../../network/people-pairs.ts";

export type BoundParts = {
  readonly pairs: PeoplePairs;
  /** For each person how many people with a department are within two steps, oneself included. */
  readonly withinTwo: Uint32Array;
  /** For each person how many people of other departments are not within three steps; 0 without a department. */
  readonly missing: Int32Array;
};

/**
 * What an introduction can add within three steps at most. a comes within three steps of who is within two of b, if
 * not yet; b likewise; and the neighbours of a of those of b:
 *
 *     gain_3(a, b) <= 2 (min(miss(a), W(b)) + min(miss(b), W(a)) + min(sum of miss over N(a), over N(b), k_a k_b))
 *
 * W: people within two steps; miss: people of other departments beyond three. It holds for the network as it is now.
 *
 * @returns for two who are not tied the bound, at least 1 where there may be a gain within two steps; 0 for two who are
 *   tied. O(1) a pair when asked by rising a, O(m) once
 */
export function gainBound({
  pairs,
  withinTwo,
  missing,
}: BoundParts): (a: number, b: number) => number {
  const { people, starts, neighbours } = pairs;
  const around = new Float64Array(people);
  for (let person = 0; person < people; person += 1)
    for (let at = starts[person]!; at < starts[person + 1]!; at += 1)
      around[person]! += missing[neighbours[at]!]!;
  const tiedTo = new Int32Array(people).fill(-1);
  let marked = -1;
  return (a, b) => {
    if (marked !== a) {
      for (let at = starts[a]!; at < starts[a + 1]!; at += 1) tiedTo[neighbours[at]!] = a;
      marked = a;
    }
    if (tiedTo[b] === a) return 0;
    const ties = (starts[a + 1]! - starts[a]!) * (starts[b + 1]! - starts[b]!);
    const ofEnds = Math.min(missing[a]!, withinTwo[b]!) + Math.min(missing[b]!, withinTwo[a]!);
    const bound = 2 * (ofEnds + Math.min(around[a]!, around[b]!, ties));
    return Math.max(bound, 1);
  };
}
