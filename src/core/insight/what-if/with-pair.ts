import type { PeoplePairs } from "../../network/people-pairs.ts";

/** The network as it would be if two people were tied, by a tie that counts 1. O(n + m) */
export function withPair(pairs: PeoplePairs, a: number, b: number): PeoplePairs {
  const { people, count, starts } = pairs;
  const after = starts.map((start, person) => start + (person > a ? 1 : 0) + (person > b ? 1 : 0));
  const neighbours = new Uint32Array(pairs.neighbours.length + 2);
  const weights = new Float64Array(pairs.weights.length + 2);
  for (let person = 0; person < people; person += 1) {
    const from = starts[person]!;
    const to = starts[person + 1]!;
    const added = person === a ? b : person === b ? a : null;
    let at = after[person]!;
    let isPut = added === null;
    for (let place = from; place < to; place += 1) {
      if (!isPut && added! < pairs.neighbours[place]!) {
        neighbours[at] = added!;
        weights[at++] = 1;
        isPut = true;
      }
      neighbours[at] = pairs.neighbours[place]!;
      weights[at++] = pairs.weights[place]!;
    }
    if (isPut) continue;
    neighbours[at] = added!;
    weights[at] = 1;
  }
  return { people, count: count + 1, starts: after, neighbours, weights };
}

/** Whether two people are tied. O(log ties of a) */
export function areTied({ starts, neighbours }: PeoplePairs, a: number, b: number): boolean {
  let low = starts[a]!;
  let high = starts[a + 1]!;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (neighbours[middle]! < b) low = middle + 1;
    else high = middle;
  }
  return low < starts[a + 1]! && neighbours[low] === b;
}
