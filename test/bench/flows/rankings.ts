import { mainDirections } from "../../../src/core/insight/meet/main-directions.ts";
import { meet } from "../../../src/core/insight/meet/meet.ts";
import { departmentLevel } from "../../../src/core/network/department-level.ts";
import type { Network } from "../../../src/core/network/network.ts";
import { degreeOf } from "../../../src/core/network/people-pairs.ts";

/** The first so many unlinked pairs of people across departments, the likeliest first, as a times people plus b. */
export type Ranking = (network: Network, first: number) => number[];

const SEED = 7;

export const RANKINGS: Readonly<Record<string, Ranking>> = {
  "common neighbours": byWeight(() => 1),
  "Adamic-Adar": byWeight((degree) => (degree < 2 ? 0 : 1 / Math.log(degree))),
  "degree product": (network, first) =>
    highest(network, (a, b) => degreeOf(network.pairs, a) * degreeOf(network.pairs, b), first),
  "SVD rank 20": bySvd(20),
  "SVD rank 30": bySvd(30),
  ours: (network, first) =>
    meet(network, {
      at: departmentLevel(network, 0),
      topics: [],
      limit: first,
      seed: SEED,
    }).map(({ a, b }) => a * network.people.length + b),
};

function byWeight(weigh: (degree: number) => number): Ranking {
  return (network, first) => {
    const { pairs } = network;
    const { people, starts, neighbours } = pairs;
    const score = new Float64Array(people * people);
    for (let middle = 0; middle < people; middle += 1) {
      const weight = weigh(degreeOf(pairs, middle));
      const known = neighbours.subarray(starts[middle], starts[middle + 1]);
      for (const a of known) for (const b of known) score[a * people + b]! += weight;
    }
    return highest(network, (a, b) => score[a * people + b]!, first);
  };
}

function bySvd(rank: number): Ranking {
  return (network, first) => {
    const { values, vectors } = mainDirections(network.pairs, {
      rank,
      power: 0,
      seed: SEED,
      tolerance: 1e-8,
    });
    return highest(
      network,
      (a, b) => {
        let sum = 0;
        for (let r = 0; r < rank; r += 1)
          sum += values[r]! * vectors[a * rank + r]! * vectors[b * rank + r]!;
        return sum;
      },
      first,
    );
  };
}

function highest(
  network: Network,
  score: (a: number, b: number) => number,
  first: number,
): number[] {
  const { people, starts, neighbours } = network.pairs;
  const { ofPerson } = departmentLevel(network, 0);
  const pairs: { pair: number; score: number }[] = [];
  for (let a = 0; a < people; a += 1) {
    const tied = new Set(neighbours.subarray(starts[a], starts[a + 1]));
    for (let b = a + 1; b < people; b += 1)
      if (ofPerson[a] !== ofPerson[b] && !tied.has(b))
        pairs.push({ pair: a * people + b, score: score(a, b) });
  }
  return pairs
    .toSorted((one, other) => other.score - one.score || one.pair - other.pair)
    .slice(0, first)
    .map(({ pair }) => pair);
}
