import { describe, expect, it } from "vitest";
import { groupStrength } from "../../../../src/core/insight/flows/group-strength.ts";

/** Affinities by "a-b"; what is not told is within a department. */
const of =
  (affinities: Readonly<Record<string, number>>) =>
  (a: number, b: number): number | null =>
    affinities[`${Math.min(a, b)}-${Math.max(a, b)}`] ?? null;

describe("the strength of a group", () => {
  it("is that of the one least like the others: of .6, .5 and .3 (1 - 1/3)(.5 + .3)/2 = .267", () => {
    // To the third .5 and .3, to the second .6 and .3, to the first .6 and .5: .4, .45 and .55.
    const alike = of({ "0-1": 0.6, "0-2": 0.5, "1-2": 0.3 });
    expect(groupStrength({ group: [0, 1, 2], departments: 3 }, alike)).toBeCloseTo(
      ((2 / 3) * 0.8) / 2,
      12,
    );
  });

  it("of two is half of how alike they are, so that a pair can stand among groups", () => {
    expect(groupStrength({ group: [0, 1], departments: 2 }, of({ "0-1": 0.64 }))).toBeCloseTo(0.32);
  });

  it("has nothing of how alike two are of one department", () => {
    // 0 and 1 are of one department, and the same: .2 and .3 elsewhere count, for 0 the least.
    const alike = of({ "0-2": 0.2, "0-3": 0.2, "1-2": 0.3, "1-3": 0.3, "2-3": 0.4 });
    expect(groupStrength({ group: [0, 1, 2, 3], departments: 3 }, alike)).toBeCloseTo(
      (2 / 3) * 0.2,
      12,
    );
  });
});
