import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import type { Neighbourhood } from "./betweenness.ts";

export type PathSamples = {
  /** How many pairs of people are drawn. */
  readonly pairs: number;
  readonly seed: number;
};

/**
 * How often a shortest way between two people, both drawn by chance, runs over each person.
 *
 *     B_v ~ n (n - 1) / 2 . hits_v / pairs
 *
 * Every two people are equally likely, and so is every shortest way between them; the ends are no hits,
 * and two who are not connected give none. Divided by the number of pairs it is an unbiased estimate of
 * betweenness (betweenness.ts) as a share of all pairs; how far it may be off: sampling-error.ts.
 *
 * Both ends search until they meet, always the one with fewer ties to look at: on networks of people
 * that takes a small part of the network. The parts of several seeds may be added up.
 *
 * @param each called after every pair
 * @returns one per person, counts, [0, pairs]; nobody is hit where there are fewer than three people
 * O(m) at worst for each pair; O(n) memory. Riondato & Kornaropoulos 2016, Data Mining and Knowledge
 * Discovery 30:438; searching from both ends: Borassi & Natale 2016, KADABRA.
 */
export function sampledBetweenness(
  neighbourhood: Neighbourhood,
  { pairs, seed }: PathSamples,
  each: () => void = () => {},
): Uint32Array {
  const people = neighbourhood.starts.length - 1;
  const hits = new Uint32Array(people);
  if (people < 3) return hits;
  const random = xoroshiro128plus(seed);
  const chance = (): number => uniformFloat64(random);
  const near = makeSide(neighbourhood);
  const far = makeSide(neighbourhood);
  for (let pair = 0; pair < pairs; pair += 1) {
    const source = uniformInt(random, 0, people - 1);
    const other = uniformInt(random, 0, people - 2);
    near.start(source);
    far.start(other < source ? other : other + 1);
    const met = meet(near, far);
    if (met.length > 0) {
      const middle = chooseMiddle(met, { near, far, share: chance() });
      if (near.levels[middle]! > 0 && far.levels[middle]! > 0) hits[middle]! += 1;
      near.walkBack(middle, hits, chance);
      far.walkBack(middle, hits, chance);
    }
    near.clear();
    far.clear();
    each();
  }
  return hits;
}

type Side = ReturnType<typeof makeSide>;

/** Who lies on a shortest way, as far from either end as all others in the list; none where there is no way. */
function meet(near: Side, far: Side): readonly number[] {
  for (;;) {
    const [side, other] = near.toLookAt() <= far.toLookAt() ? [near, far] : [far, near];
    if (side.toLookAt() === 0) return [];
    const met = side.goOn(other.levels);
    if (met.length > 0) return met;
  }
}

/** By the number of shortest ways that run over each. */
function chooseMiddle(
  met: readonly number[],
  { near, far, share }: { readonly near: Side; readonly far: Side; readonly share: number },
): number {
  const waysOver = (person: number): number => near.ways[person]! * far.ways[person]!;
  let left = share * met.reduce((sum, person) => sum + waysOver(person), 0);
  for (const person of met) {
    left -= waysOver(person);
    if (left < 0) return person;
  }
  return met.at(-1)!;
}

const UNSEEN = -1;

/** A search by breadth from one end, level by level. */
function makeSide({ starts, neighbours }: Neighbourhood) {
  const people = starts.length - 1;
  const levels = new Int32Array(people).fill(UNSEEN);
  const ways = new Float64Array(people);
  const queue = new Uint32Array(people);
  let begin = 0;
  let end = 0;
  let level = 0;
  let volume = 0;
  const degree = (person: number): number => starts[person + 1]! - starts[person]!;
  return {
    levels,
    ways,
    /** Ties of the last level. */
    toLookAt: (): number => volume,
    start(person: number): void {
      queue[0] = person;
      levels[person] = 0;
      ways[person] = 1;
      [begin, end, level, volume] = [0, 1, 0, degree(person)];
    },
    clear(): void {
      for (let place = 0; place < end; place += 1) levels[queue[place]!] = UNSEEN;
    },
    /** One level further; who of it the other end has seen already. */
    goOn(seenByOther: Int32Array): number[] {
      const met: number[] = [];
      const last = end;
      level += 1;
      volume = 0;
      for (; begin < last; begin += 1) {
        const person = queue[begin]!;
        for (let arc = starts[person]!; arc < starts[person + 1]!; arc += 1) {
          const other = neighbours[arc]!;
          if (levels[other] === UNSEEN) {
            levels[other] = level;
            ways[other] = ways[person]!;
            queue[end] = other;
            end += 1;
            volume += degree(other);
            if (seenByOther[other] !== UNSEEN) met.push(other);
          } else if (levels[other] === level) ways[other]! += ways[person]!;
        }
      }
      return met;
    },
    /** Goes back to the end by one shortest way, each equally likely, and counts whom it passes. */
    walkBack(from: number, hits: Uint32Array, chance: () => number): void {
      let at = from;
      for (let nearer = levels[from]! - 1; nearer > 0; nearer -= 1) {
        let left = chance() * ways[at]!;
        let chosen = at;
        for (let arc = starts[at]!; arc < starts[at + 1]! && left >= 0; arc += 1) {
          const other = neighbours[arc]!;
          if (levels[other] !== nearer) continue;
          chosen = other;
          left -= ways[other]!;
        }
        hits[chosen]! += 1;
        at = chosen;
      }
    },
  };
}
