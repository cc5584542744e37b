import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gainFinder } from "../../../../src/core/insight/what-if/gain.ts";
import { reachOfPeople, reachSum } from "../../../../src/core/insight/what-if/reach.ts";
import { areTied, withPair } from "../../../../src/core/insight/what-if/with-pair.ts";
import { buildNetwork } from "../../../../src/core/network/build.ts";
import { departmentLevel } from "../../../../src/core/network/department-level.ts";
import { randomRows } from "../../network/random-rows.ts";
import { tell } from "../../network/small-network.ts";
import { bruteReach } from "./brute-reach.ts";

/** A line a1 - a2 - b1 - b2, and c1 alone; zoe, without a department, knows a1 and c2. */
const { network } = tell({
  departments: { A: null, B: null, C: null },
  people: { a1: "A", a2: "A", b1: "B", b2: "B", c1: "C", zoe: null, c2: "C" },
  ties: ["a1 knows a2", "a2 knows b1", "b1 knows b2", "zoe knows a1", "zoe knows c2"],
});
const at = departmentLevel(network, 0);

describe("reach", () => {
  it("is others within two and three steps in other departments, summed over people", () => {
    // Two: a1-b1, a2-b1, a2-b2, a1-c2 (through zoe); three: also a1-b2 and a2-c2. Each at both ends.
    const reach = reachOfPeople(network.pairs, at.ofPerson);
    expect(reachSum(reach)).toEqual({ two: 8, three: 12 });
    expect([...reach.three]).toEqual([3, 3, 2, 2, 0, 0, 2]);
  });

  it("is what trying every middle gives", () => {
    fc.assert(
      fc.property(randomRows(), (rows) => {
        const random = buildNetwork(rows);
        const { ofPerson } = departmentLevel(random, 0);
        expect(reachSum(reachOfPeople(random.pairs, ofPerson))).toEqual(
          bruteReach(random.pairs, ofPerson),
        );
      }),
    );
  });
});

describe("what one introduction adds", () => {
  const gain = gainFinder(network.pairs, at.ofPerson);

  it("is, for c1 and b2 of the line, within two c1-b2 and c1-b1, within three also c1-a2", () => {
    expect(gain.of(4, 3)).toEqual({ two: 4, three: 6 });
    expect(gain.of(3, 4)).toEqual({ two: 4, three: 6 });
  });

  it("is nothing for two who are tied, or the same", () => {
    expect(gain.of(0, 1)).toEqual({ two: 0, three: 0 });
    expect(gain.of(2, 2)).toEqual({ two: 0, three: 0 });
  });

  it("can be more once another was made: with a tie from c1 to b2, one from b1 to c2 adds to it", () => {
    const { network: apart } = tell({
      departments: { A: null, B: null, C: null },
      people: { a: "A", b: "B", c: "C" },
    });
    const { ofPerson } = departmentLevel(apart, 0);
    expect(gainFinder(apart.pairs, ofPerson).of(1, 2)).toEqual({ two: 2, three: 2 });
    const after = withPair(apart.pairs, 0, 1);
    expect(gainFinder(after, ofPerson).of(1, 2)).toEqual({ two: 4, three: 4 });
  });

  it("is just what counting everybody again gives, for every pair", () => {
    fc.assert(
      fc.property(randomRows(), (rows) => {
        const random = buildNetwork(rows);
        const { ofPerson } = departmentLevel(random, 0);
        const { pairs } = random;
        const before = bruteReach(pairs, ofPerson);
        const found = gainFinder(pairs, ofPerson);
        const couples = [...random.people.keys()].flatMap((a) =>
          [...random.people.keys()].filter((b) => b > a).map((b) => [a, b] as const),
        );
        const theirs = couples.map((couple) => {
          const after = bruteReach(pairs, ofPerson, [couple]);
          return { two: after.two - before.two, three: after.three - before.three };
        });
        expect(couples.map(([a, b]) => found.of(a, b))).toEqual(theirs);
      }),
    );
  });
});

describe("a network with one tie more", () => {
  it("has both ends in each other's row, in order", () => {
    fc.assert(
      fc.property(randomRows(), fc.nat(), fc.nat(), (rows, one, other) => {
        const { pairs } = buildNetwork(rows);
        fc.pre(pairs.people > 1);
        const a = one % pairs.people;
        const b = other % pairs.people;
        fc.pre(a !== b && !areTied(pairs, a, b));
        const after = withPair(pairs, a, b);
        const rowsOf = ({ starts, neighbours }: typeof pairs) =>
          Array.from({ length: pairs.people }, (_, person) => [
            ...neighbours.subarray(starts[person], starts[person + 1]),
          ]);
        const theirs = rowsOf(pairs).map((row, person) =>
          person === a
            ? [...row, b].toSorted((x, y) => x - y)
            : person === b
              ? [...row, a].toSorted((x, y) => x - y)
              : row,
        );
        expect(rowsOf(after)).toEqual(theirs);
        expect(areTied(after, a, b) && areTied(after, b, a)).toBe(true);
        expect(after.count).toBe(pairs.count + 1);
      }),
    );
  });
});
