import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distanceFinder, FAR, stepsBetween } from "../../../../src/core/insight/paths/distances.ts";
import { buildNetwork } from "../../../../src/core/network/build.ts";
import type { PeoplePairs } from "../../../../src/core/network/people-pairs.ts";
import { randomRows } from "../../network/random-rows.ts";
import { tell } from "../../network/small-network.ts";

/** ada - bo - cas - dirk, and eva alone. */
const LINE = tell({
  people: { ada: null, bo: null, cas: null, dirk: null, eva: null },
  ties: ["ada knows bo", "cas knows bo", "cas knows dirk"],
}).network.pairs;

/** All distances by trying every middle: Floyd and Warshall. */
function allDistances({ people, starts, neighbours }: PeoplePairs): number[][] {
  const all = Array.from({ length: people }, (_, a) =>
    Array.from({ length: people }, (__, b) => (a === b ? 0 : Infinity)),
  );
  for (let a = 0; a < people; a += 1)
    for (const b of neighbours.subarray(starts[a], starts[a + 1])) all[a]![b] = 1;
  for (let middle = 0; middle < people; middle += 1)
    for (let a = 0; a < people; a += 1)
      for (let b = 0; b < people; b += 1)
        all[a]![b] = Math.min(all[a]![b]!, all[a]![middle]! + all[middle]![b]!);
  return all;
}

describe("distances", () => {
  it("are the ties on the shortest way: 0, 1, 2 and 3 along a line", () => {
    const { steps, reached } = distanceFinder(LINE)([0]);
    expect([...steps]).toEqual([0, 1, 2, 3, FAR]);
    expect([...reached]).toEqual([0, 1, 2, 3]);
  });

  it("stop at the bound", () => {
    const { steps, reached } = distanceFinder(LINE)([0], 2);
    expect([...steps]).toEqual([0, 1, 2, FAR, FAR]);
    expect(reached).toHaveLength(3);
  });

  it("count from the nearest of several, and forget the question before", () => {
    const find = distanceFinder(LINE);
    find([4]);
    expect([...find([0, 3, 3]).steps]).toEqual([0, 1, 1, 0, FAR]);
    expect([...find([]).steps]).toEqual([FAR, FAR, FAR, FAR, FAR]);
  });

  it("between two groups are those of the nearest two, 0 for someone in both, none beyond the bound", () => {
    const find = distanceFinder(LINE);
    expect(stepsBetween(find, [0, 4], [2, 3])).toBe(2);
    expect(stepsBetween(find, [0, 1], [1, 3])).toBe(0);
    expect(stepsBetween(find, [0], [3], 2)).toBe(FAR);
    expect(stepsBetween(find, [0], [4])).toBe(FAR);
    expect(stepsBetween(find, [], [4])).toBe(FAR);
  });

  it("are those that trying every middle gives, within any bound", () => {
    fc.assert(
      fc.property(randomRows(), fc.integer({ min: 0, max: 5 }), (rows, bound) => {
        const { pairs } = buildNetwork(rows);
        const find = distanceFinder(pairs);
        const theirs = allDistances(pairs).map((row) =>
          row.map((steps) => (steps <= bound ? steps : FAR)),
        );
        const ours = Array.from({ length: pairs.people }, (_, person) => [
          ...find([person], bound).steps,
        ]);
        expect(ours).toEqual(theirs);
      }),
    );
  });
});
