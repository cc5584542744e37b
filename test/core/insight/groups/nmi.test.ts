import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nmi } from "../../../../src/core/insight/groups/nmi.ts";
import { stability } from "../../../../src/core/insight/groups/stability.ts";

const of = (a: readonly number[], b: readonly number[]): number | null =>
  nmi(Int32Array.from(a), Int32Array.from(b));

const parts = fc.array(fc.tuple(fc.nat({ max: 4 }), fc.nat({ max: 4 })), { minLength: 1 });

describe("normalised mutual information", () => {
  it("is 1 for the same division under other names, 0 where one says nothing of the other", () => {
    expect(of([0, 0, 1, 1], [5, 5, 3, 3])).toBe(1);
    expect(of([0, 0, 1, 1], [0, 1, 0, 1])).toBe(0);
  });

  it("is 2 ln 2 / (ln 2 + ln 4) = 2/3 where halves are halved again", () => {
    expect(of([0, 0, 1, 1], [0, 1, 2, 3])).toBeCloseTo(2 / 3, 12);
  });

  it("is 1 where both keep all together, 0 where only one does", () => {
    expect(of([2, 2], [0, 0])).toBe(1);
    expect(of([0, 0], [0, 1])).toBe(0);
  });

  it("leaves out those who are in no part, and has no value without the others", () => {
    expect(of([0, 0, 1, 1, -1, 3], [1, 1, 0, 0, 1, -1])).toBe(1);
    expect(of([-1], [0])).toBeNull();
    expect(of([], [])).toBeNull();
  });

  it("lies between 0 and 1, and is the same either way round", () => {
    fc.assert(
      fc.property(parts, (both) => {
        const [a, b] = [both.map(([one]) => one), both.map(([, other]) => other)];
        const value = of(a, b)!;
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        expect(of(b, a)).toBeCloseTo(value, 12);
        expect(of(a, a)).toBeCloseTo(1, 12);
      }),
    );
  });
});

describe("stability", () => {
  it("is the mean over all pairs of runs: (1 + 2/3 + 2/3) / 3", () => {
    const [half, quarters] = [Int32Array.of(0, 0, 1, 1), Int32Array.of(0, 1, 2, 3)];
    expect(stability([half, Int32Array.of(1, 1, 0, 0), quarters])).toBeCloseTo(7 / 9, 12);
  });

  it("has no value of one run, or without anybody in a group", () => {
    expect(stability([Int32Array.of(0)])).toBeNull();
    expect(stability([Int32Array.of(-1), Int32Array.of(-1)])).toBeNull();
  });
});
