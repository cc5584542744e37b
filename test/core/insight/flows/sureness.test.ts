import { describe, expect, it } from "vitest";
import { surenessOf } from "../../../../src/core/insight/flows/sureness.ts";

const of = (...totals: number[]): number[] => [...surenessOf(totals.map((total) => ({ total })))];

describe("how far a text can be trusted to be alike", () => {
  it("is 1 from the usual length on, and 1.1 x 20 / (20 + .1 x 100) = .73 at a fifth of it", () => {
    expect(of(20, 100, 300)).toEqual([expect.closeTo(22 / 30, 12), 1, 1]);
  });

  it("is 1 for all where all say as much, little as it is", () => {
    expect(of(5, 5, 5)).toEqual([1, 1, 1]);
  });

  it("is 0 for a text without words", () => {
    expect(of(0, 100, 100)[0]).toBe(0);
    expect(of(0, 0)).toEqual([0, 0]);
  });
});
