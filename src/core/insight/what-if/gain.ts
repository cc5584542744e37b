import { NO_DEPARTMENT } from "../../network/department-level.ts";
import type { PeoplePairs } from "../../network/people-pairs.ts";
import { type Bits, countNew, forEachNewIn, hasBit, noBits, setBit } from "./bits.ts";
import { nearRows } from "./near-rows.ts";

/** What one introduction adds to the reach summed over people (reach.ts). */
export type Gain = { readonly two: number; readonly three: number };

export type GainFinder = {
  /** What a tie between two people would add; nothing where they are tied already, or the same. */
  readonly of: (a: number, b: number) => Gain;
  /** The same; null, and known sooner, where it is less than so many within three steps. */
  readonly atLeast: (a: number, b: number, three: number) => Gain | null;
  /** Calls for every two people whom it would bring within so many steps of each other, each two once. */
  readonly forEachNew: (
    ends: { readonly a: number; readonly b: number; readonly within: 2 | 3 },
    see: (one: number, other: number) => void,
  ) => void;
};

/**
 * What introductions would add, without counting everybody's reach again: a tie between a and b brings only those
 * together of whom the one is p steps from a, the other q from b, with p + q + 1 <= k.
 *
 *     gain_k(a, b) = 2 |{ {i, j} : d(a, i) + 1 + d(b, j) <= k < d(i, j), g(i) other than g(j) }|
 *
 * Two who come together both ways round have d(i, j) <= 2 already: of d(a, i) + d(a, j) and d(b, i) + d(b, j), which
 * sum to at most 4, one is at most 2. So none are counted twice.
 *
 * @param ofPerson g(i), NO_DEPARTMENT for people who are not compared
 * @returns people summed over people, [0, n²]; always even
 * O((ties of the one who has fewest) x n / 32), and once for each of these people what lies within three steps
 */
export function gainFinder(pairs: PeoplePairs, ofPerson: Int32Array): GainFinder {
  const near = nearRows(pairs);
  const elsewhere = otherDepartments(ofPerson);
  const neighboursOf = (person: number): Uint32Array =>
    pairs.neighbours.subarray(pairs.starts[person], pairs.starts[person + 1]);
  /** The one with fewer ties first: less is to be gone through. */
  const fewestFirst = (a: number, b: number): readonly [number, number] =>
    neighboursOf(a).length <= neighboursOf(b).length ? [a, b] : [b, a];

  const ofEnds = (a: number, b: number, within: 2 | 3): number => {
    const [nearA, nearB] = [near(a), near(b)];
    const [reachA, reachB] = within === 2 ? [nearA.one, nearB.one] : [nearA.two, nearB.two];
    const [hadA, hadB] = within === 2 ? [nearA.two, nearB.two] : [nearA.three, nearB.three];
    const ends = hasBit(hadA, b) || !hasBit(elsewhere(a), b) ? 0 : 1;
    // The two themselves are seen from both sides.
    return countNew(reachB, hadA, elsewhere(a)) + countNew(reachA, hadB, elsewhere(b)) - ends;
  };

  /** How many of other departments someone has not within three steps. */
  const missing = new Int32Array(pairs.people).fill(-1);
  const missingOf = (person: number): number => {
    if (missing[person] === -1) {
      const all = elsewhere(person);
      missing[person] = countNew(all, near(person).three, all);
    }
    return missing[person]!;
  };

  /** Counts neighbours of both, until it is sure that there are fewer than so many: then null. */
  const ofNeighbours = (a: number, b: number, atLeast: number): number | null => {
    const [fewer, more] = fewestFirst(a, b);
    const most = neighboursOf(more).length;
    let possible = 0;
    for (const one of neighboursOf(fewer)) possible += Math.min(missingOf(one), most);
    const others = near(more).one;
    let count = 0;
    for (const one of neighboursOf(fewer)) {
      if (count + possible < atLeast) return null;
      const mine = Math.min(missingOf(one), most);
      if (mine === 0) continue;
      possible -= mine;
      const among = elsewhere(one);
      const had = near(one).three;
      // Who is tied to the other end, not that end itself.
      const isEndNew = hasBit(among, more) && !hasBit(had, more);
      count += countNew(others, had, among) - (isEndNew ? 1 : 0);
    }
    return count + possible < atLeast ? null : count;
  };

  const atLeast = (a: number, b: number, three: number): Gain | null => {
    if (hasBit(near(a).one, b)) return three > 0 ? null : { two: 0, three: 0 };
    const ends = ofEnds(a, b, 3);
    const neighbours = ofNeighbours(a, b, three / 2 - ends);
    if (neighbours === null) return null;
    return { two: 2 * ofEnds(a, b, 2), three: 2 * (ends + neighbours) };
  };

  return {
    of: (a, b) => atLeast(a, b, 0)!,
    atLeast,
    forEachNew({ a, b, within }, see) {
      if (hasBit(near(a).one, b)) return;
      const [fewer, more] = fewestFirst(a, b);
      for (const [one, other] of [
        [a, b],
        [b, a],
      ] as const) {
        const [own, their] = [near(one), near(other)];
        const of = within === 2 ? their.one : their.two;
        const notIn = within === 2 ? own.two : own.three;
        forEachNewIn({ of, notIn, among: elsewhere(one) }, (found) => {
          if (one === a || found !== a) see(one, found);
        });
      }
      if (within === 2) return;
      for (const one of neighboursOf(fewer))
        forEachNewIn(
          { of: near(more).one, notIn: near(one).three, among: elsewhere(one) },
          (found) => {
            if (found !== more) see(one, found);
          },
        );
    },
  };
}

/** For each person everyone with another department; nobody for someone without one. */
function otherDepartments(ofPerson: Int32Array): (person: number) => Bits {
  const made = new Map<number, Bits>([[NO_DEPARTMENT, noBits(ofPerson.length)]]);
  return (person) => {
    const own = ofPerson[person]!;
    const known = made.get(own);
    if (known !== undefined) return known;
    const others = noBits(ofPerson.length);
    ofPerson.forEach((their, other) => {
      if (their !== own && their !== NO_DEPARTMENT) setBit(others, other);
    });
    made.set(own, others);
    return others;
  };
}
