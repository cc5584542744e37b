import type { EntityId } from "../../model/ids.ts";

/** A pair as flows.ts finds it. */
type Pair = {
  readonly key: string;
  readonly a: readonly [EntityId, ...EntityId[]];
  readonly b: readonly [EntityId, ...EntityId[]];
  readonly affinity: number;
  readonly above: number | null;
};

export type PlainAsk = {
  /** Each list the most promising first. */
  readonly initiatives: readonly Pair[];
  readonly talents: readonly Pair[];
  readonly meetings: readonly Pair[];
  /** By how many words two initiatives are alike. */
  readonly wordsAlike: (a: EntityId, b: EntityId) => number;
};

/**
 * Of pairs of initiatives graded by reading (test/bench/judged) that are at least so alike, 13 of 14 in Dutch and 17
 * of 21 across the languages have much to tell each other (grade 2 or 3); of all that were graded 3 and 4 of 10.
 */
const ALIKE = 0.28;
/** One word in common may be chance. */
const WORDS = 2;
/** At least half of what is asked is met, by what few others offer. */
const MET = 0.5;
/** Of a thousand pairs of strangers in different departments at most one is as expected. */
const ABOVE = 0.999;
const MUTUAL = 3;

/**
 * Which pairs are plain enough for a short list: those that one need not look for reasons for. The others are flows as
 * well, and count for the potential of departments.
 *
 * - initiatives: affinity of .28 or more, by two words or more; or near-identical;
 * - talents: each the best answer to the other, with affinity of .5 or more;
 * - people who should meet: more expected than 999 in 1,000, each among the three most expected of the other.
 *
 * Groups and departments need no bound: a weak group stands last (group-strength.ts), and departments are few.
 *
 * @returns their keys; a pair that is not among the three lists is not judged. O(pairs). This project.
 */
export function plainPairs(ask: PlainAsk): ReadonlySet<string> {
  const { initiatives, talents, meetings, wordsAlike } = ask;
  const alike = initiatives.filter(
    ({ affinity, a, b }) =>
      affinity === 1 || (affinity >= ALIKE && wordsAlike(a[0], b[0]) >= WORDS),
  );
  // Who asks may offer something too; of strangers neither side is anything.
  const met = firstOfBoth(talents, 1, [counting(), counting()]);
  const told = counting();
  const expected = firstOfBoth(meetings, MUTUAL, [told, told]);
  const plain = [
    ...alike,
    ...met.filter(({ affinity }) => affinity >= MET),
    ...expected.filter(({ above }) => (above ?? 0) >= ABOVE),
  ];
  return new Set(plain.map(({ key }) => key));
}

/** How often each was told before. */
type Counting = (id: EntityId) => number;

function counting(): Counting {
  const times = new Map<EntityId, number>();
  return (id) => {
    const before = times.get(id) ?? 0;
    times.set(id, before + 1);
    return before;
  };
}

/** The pairs that are among the first so many of both their ends. */
function firstOfBoth(
  pairs: readonly Pair[],
  most: number,
  [ofA, ofB]: readonly [Counting, Counting],
): Pair[] {
  return pairs.filter(({ a, b }) => Math.max(ofA(a[0]), ofB(b[0])) < most);
}
