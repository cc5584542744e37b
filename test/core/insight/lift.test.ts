import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { liftOfGroups } from "../../../src/core/insight/lift.ts";
import { tiesByChance } from "../../../src/core/insight/ties-by-chance.ts";
import { comparedPairs } from "../../../src/core/network/crossings.ts";
import { departmentLevel } from "../../../src/core/network/department-level.ts";
import type { Network } from "../../../src/core/network/network.ts";
import { tell } from "../network/small-network.ts";

function lifts(network: Network) {
  const at = departmentLevel(network, 0);
  const groups = at.departments.length;
  return liftOfGroups({
    ends: comparedPairs(network.pairs, at),
    ofPerson: at.ofPerson,
    groupOf: Int32Array.from({ length: groups }, (_, place) => place),
    groups,
  });
}

describe("the lift of two departments", () => {
  const { network } = tell({
    departments: { A: null, B: null },
    people: { a1: "A", a2: "A", b1: "B", b2: "B", zoe: null },
    ties: ["a1 knows a2", "a1 knows b1", "b1 knows b2", "a1 knows zoe"],
  });

  it("is 1 / (3·3 / 2·3) = 2/3 across, 1 / (3² / 4·3) = 4/3 within: K = 3, 3 and m = 3", () => {
    const found = lifts(network).map(({ a, b, ties, expected, lift }) => [
      a,
      b,
      ties,
      expected,
      lift,
    ]);
    expect(found).toEqual([
      [0, 0, 1, 0.75, 4 / 3],
      [0, 1, 1, 1.5, 2 / 3],
      [1, 1, 1, 0.75, 4 / 3],
    ]);
  });

  it("has no value where nothing is expected", () => {
    const { network: lonely } = tell({
      departments: { A: null, B: null, C: null },
      people: { a: "A", b: "B", c: "C" },
      ties: ["a knows b"],
    });
    expect(
      lifts(lonely)
        .filter(({ lift }) => lift === null)
        .map(({ a, b }) => [a, b]),
    ).toEqual([
      [0, 2],
      [1, 2],
      [2, 2],
    ]);
  });

  it("has no z where no permutation differs: one department", () => {
    const { network: one } = tell({
      departments: { A: null },
      people: { x: "A", y: "A", z: "A" },
      ties: ["x knows y"],
    });
    expect(lifts(one)).toEqual([{ a: 0, b: 0, ties: 1, expected: 1, lift: 1, z: null }]);
  });

  it("lists only pairs with ties above 300 departments", () => {
    const names = Array.from({ length: 301 }, (_, number) => `d${number}`);
    const { network: wide } = tell({
      departments: Object.fromEntries(names.map((name) => [name, null])),
      people: Object.fromEntries(names.map((name) => [`p${name}`, name])),
      ties: ["pd0 knows pd300"],
    });
    expect(lifts(wide)).toMatchObject([{ a: 0, b: 300, ties: 1 }]);
  });
});

/** All orders of a list. */
function orders<T>(list: readonly T[]): T[][] {
  if (list.length === 0) return [[]];
  return list.flatMap((item, place) =>
    orders(list.toSpliced(place, 1)).map((rest) => [item, ...rest]),
  );
}

describe("the ties of two groups by chance", () => {
  it("is the mean and standard deviation over all permutations, counted one by one", () => {
    const pair = fc.tuple(fc.nat({ max: 5 }), fc.nat({ max: 5 })).filter(([a, b]) => a < b);
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("a", "b", "c"), { minLength: 6, maxLength: 6 }),
        fc.uniqueArray(pair, { selector: String, maxLength: 15 }),
        fc.boolean(),
        (labels, ties, within) => {
          const other = within ? "a" : "b";
          const counts = orders(labels).map(
            (dealt) =>
              ties.filter(
                ([x, y]) =>
                  (dealt[x] === "a" && dealt[y] === other) ||
                  (dealt[y] === "a" && dealt[x] === other),
              ).length,
          );
          const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
          const variance =
            counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / counts.length;
          const degrees = labels.map(
            (_, person) => ties.filter((tie) => tie.includes(person)).length,
          );
          const adjoining = degrees.reduce((sum, k) => sum + k * (k - 1), 0);
          const size = (label: string): number => labels.filter((own) => own === label).length;
          const chance = tiesByChance(
            { people: 6, ties: ties.length, adjoining },
            size("a"),
            within ? null : size("b"),
          );
          expect(chance.mean).toBeCloseTo(mean, 9);
          expect(chance.sd).toBeCloseTo(Math.sqrt(variance), 6);
        },
      ),
      { numRuns: 30 },
    );
  });
});
