/**
 * The person-person network as a compressed index, on which heavy measures run: undirected and simple.
 * The neighbours of person i are `neighbours[starts[i]]` up to `neighbours[starts[i + 1]]`, ascending,
 * each with its weight at the same place; every pair stands there twice, once at either end.
 */
export type PeoplePairs = {
  readonly people: number;
  /** m: the number of tied pairs. */
  readonly count: number;
  readonly starts: Uint32Array;
  readonly neighbours: Uint32Array;
  /** 1 for a pair that stated a tie, and 1/(n - 1) more for each initiative of n people that they share. */
  readonly weights: Float64Array;
};

/** Pairs of people as two columns of their numbers: pair p joins `a[p]` and `b[p]`. */
export type PairEnds = { readonly a: Uint32Array; readonly b: Uint32Array };

/** What ties people, as numbers of the index. */
export type Reasons = {
  readonly people: number;
  /** Pairs that stated a tie, in any order and any number of times; loops are skipped. */
  readonly stated: PairEnds;
  /** The people of each initiative, each once. */
  readonly together: readonly (readonly number[])[];
};

/**
 * Joins two people who share a stated tie or take part in the same initiative.
 *
 *     w_ij = [stated] + sum over shared initiatives of 1/(n - 1)     n: people of the initiative
 *
 * A pair is tied once, whatever its number of reasons. An initiative with one person ties nobody.
 * O(n + stated + sum n²) in time; nothing larger than the result itself is held, so that one initiative
 * of thousands costs its pairs and no more. Newman 2001, Phys. Rev. E 64:016132.
 */
export function joinPeople(reasons: Reasons): PeoplePairs {
  const walk = neighbourWalk(reasons);
  const starts = new Uint32Array(reasons.people + 1);
  for (let person = 0; person < reasons.people; person += 1) {
    starts[person + 1] = starts[person]! + walk(person).found.length;
  }
  const total = starts[reasons.people]!;
  const neighbours = new Uint32Array(total);
  const weights = new Float64Array(total);
  // Each person is written into the rows of the others, so that every row ascends without sorting.
  const next = starts.slice();
  for (let person = 0; person < reasons.people; person += 1) {
    const { found, weight } = walk(person);
    for (const other of found) {
      const place = next[other]!;
      neighbours[place] = person;
      weights[place] = weight[other]!;
      next[other] = place + 1;
    }
  }
  return { people: reasons.people, count: total / 2, starts, neighbours, weights };
}

/** k_i: how many people one is tied to. O(1) */
export function degreeOf(pairs: PeoplePairs, person: number): number {
  return pairs.starts[person + 1]! - pairs.starts[person]!;
}

type Neighbours = { readonly found: readonly number[]; readonly weight: Float64Array };

/** Finds one person's neighbours and weights; what it gives holds until it is asked again. */
function neighbourWalk(reasons: Reasons): (person: number) => Neighbours {
  const stated: number[][] = Array.from({ length: reasons.people }, () => []);
  for (let pair = 0; pair < reasons.stated.a.length; pair += 1) {
    const a = reasons.stated.a[pair]!;
    const b = reasons.stated.b[pair]!;
    if (a === b) continue;
    stated[a]!.push(b);
    stated[b]!.push(a);
  }
  const initiatives: number[][] = Array.from({ length: reasons.people }, () => []);
  reasons.together.forEach((people, initiative) => {
    for (const person of people) initiatives[person]!.push(initiative);
  });
  const weight = new Float64Array(reasons.people);
  const seenIn = new Uint32Array(reasons.people);
  let walk = 0;
  return (person) => {
    walk += 1;
    const found: number[] = [];
    for (const other of stated[person]!) {
      if (seenIn[other] === walk) continue;
      seenIn[other] = walk;
      weight[other] = 1;
      found.push(other);
    }
    for (const initiative of initiatives[person]!) {
      const people = reasons.together[initiative]!;
      const share = 1 / (people.length - 1);
      for (const other of people) {
        if (other === person) continue;
        if (seenIn[other] === walk) weight[other]! += share;
        else {
          seenIn[other] = walk;
          weight[other] = share;
          found.push(other);
        }
      }
    }
    return { found, weight };
  };
}
