import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { constraint } from "../../../../src/core/insight/bridges/constraint.ts";
import { Failure } from "../../../../src/core/model/failure.ts";
import { areTied, pairsOf, randomPairs, star, type ToldPairs } from "./random-pairs.ts";

describe("constraint", () => {
  it("is 3 x (1/3)² for the middle of a star with three others, and 1 for someone with one tie", () => {
    const [middle, ...others] = constraint(pairsOf(star(4)));
    expect(middle).toBeCloseTo(1 / 3, 12);
    expect(others).toEqual([1, 1, 1]);
  });

  it("is 2 x (1/2 + 1/2 x 1/2)² = 1.125 in a triangle, its most", () => {
    const triangle: ToldPairs = {
      people: 3,
      ties: [
        [0, 1],
        [1, 2],
        [0, 2],
      ],
    };
    expect(constraint(pairsOf(triangle))).toEqual([1.125, 1.125, 1.125]);
  });

  it("has no value for someone without ties", () => {
    expect(constraint(pairsOf({ people: 1, ties: [] }))).toEqual([null]);
  });

  it("is its formula, summed over all people", () => {
    fc.assert(
      fc.property(randomPairs(10), (told) => {
        const theirs = Array.from({ length: told.people }, (_, person) => byFormula(told, person));
        const ours = constraint(pairsOf(told));
        expect(ours.map((value) => value === null)).toEqual(theirs.map((value) => value === null));
        ours.forEach((value, person) => expect(value ?? 0).toBeCloseTo(theirs[person] ?? 0, 9));
      }),
    );
  });

  it("stops when nobody waits for it", () => {
    const watch = { cancelled: () => true, progress: () => {} };
    expect(() => constraint(pairsOf(star(4)), watch)).toThrow(Failure);
  });
});

function byFormula(told: ToldPairs, i: number): number | null {
  const all = Array.from({ length: told.people }, (_, person) => person);
  const k = (person: number): number => all.filter((other) => areTied(told, person, other)).length;
  const p = (a: number, b: number): number => (areTied(told, a, b) ? 1 / k(a) : 0);
  if (k(i) === 0) return null;
  return all
    .filter((j) => areTied(told, i, j))
    .map((j) => (p(i, j) + all.reduce((sum, q) => sum + p(i, q) * p(q, j), 0)) ** 2)
    .reduce((sum, one) => sum + one, 0);
}
