import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { betweenness } from "../../../../src/core/insight/bridges/betweenness.ts";
import { pairsOf, randomPairs, row, star, type ToldPairs } from "./random-pairs.ts";

const of = (told: ToldPairs): number[] => [...betweenness(pairsOf(told), { from: 0, step: 1 })];

describe("betweenness", () => {
  it("of a row of five is 0, 3, 4, 3, 0: the pairs that each stands between", () => {
    expect(of(row(5))).toEqual([0, 3, 4, 3, 0]);
  });

  it("of the middle of a star of six is all 5 x 4 / 2 pairs", () => {
    expect(of(star(6))).toEqual([10, 0, 0, 0, 0, 0]);
  });

  it("is shared by those on equally short ways: half a pair for each of a ring of four", () => {
    const ring: ToldPairs = {
      people: 4,
      ties: [
        [0, 1],
        [1, 2],
        [2, 3],
        [0, 3],
      ],
    };
    expect(of(ring)).toEqual([0.5, 0.5, 0.5, 0.5]);
  });

  it("is 0 for those without ties, and counts no pair that is not connected", () => {
    expect(of({ ...row(3), people: 5 })).toEqual([0, 1, 0, 0, 0]);
    expect(of({ people: 0, ties: [] })).toEqual([]);
  });

  it("is what counting all shortest ways one by one gives", () => {
    fc.assert(
      fc.property(randomPairs(8), (told) => {
        const counted = byCounting(told);
        of(told).forEach((value, person) => expect(value).toBeCloseTo(counted[person]!, 9));
      }),
    );
  });

  it("adds up from its parts, whatever their number", () => {
    fc.assert(
      fc.property(randomPairs(12), fc.integer({ min: 1, max: 5 }), (told, step) => {
        const parts = Array.from({ length: step }, (_, from) =>
          betweenness(pairsOf(told), { from, step }),
        );
        of(told).forEach((whole, person) =>
          expect(parts.reduce((sum, part) => sum + part[person]!, 0)).toBeCloseTo(whole, 9),
        );
      }),
    );
  });

  it("is told of after every source", () => {
    let sources = 0;
    betweenness(pairsOf(row(7)), { from: 1, step: 3 }, () => void (sources += 1));
    expect(sources).toBe(2);
  });
});

/** All shortest ways between every two people, found by walking every way. */
function byCounting(told: ToldPairs): number[] {
  const sums = Array.from({ length: told.people }, () => 0);
  for (let from = 0; from < told.people; from += 1)
    for (let to = from + 1; to < told.people; to += 1) {
      const ways = shortestWays(told, from, to);
      for (const way of ways)
        for (const person of way.slice(1, -1)) sums[person]! += 1 / ways.length;
    }
  return sums;
}

function shortestWays({ ties }: ToldPairs, from: number, to: number): number[][] {
  let ways = [[from]];
  while (ways.length > 0) {
    const arrived = ways.filter((way) => way.at(-1) === to);
    if (arrived.length > 0) return arrived;
    ways = ways.flatMap((way) =>
      ties
        .filter((tie) => tie.includes(way.at(-1)!))
        .map(([a, b]) => (a === way.at(-1) ? b : a))
        .filter((next) => !way.includes(next))
        .map((next) => [...way, next]),
    );
  }
  return [];
}
