import { describe, expect, it } from "vitest";
import {
  countDecisions,
  decidedByBound,
  nextUndecided,
} from "../../../src/renderer/features/intake/plan/plan-pairs-walk.ts";

const pairs = [
  { decision: null, score: 0.95 },
  { decision: "same", score: 0.9 },
  { decision: null, score: 0.7 },
  { decision: "apart", score: 0.65 },
] as const;

describe("walking pairs", () => {
  it("goes to the next that nobody decided about, around the end", () => {
    expect(nextUndecided(pairs, 0)).toBe(2);
    expect(nextUndecided(pairs, 2)).toBe(0);
  });
  it("stays where all are decided", () => {
    expect(nextUndecided(pairs.slice(1, 2), 0)).toBe(0);
  });
  it("counts what was decided", () => {
    expect(countDecisions(pairs)).toEqual({ same: 1, apart: 1, undecided: 2 });
  });
});

describe("a bound", () => {
  it("decides about those that reach it and are not decided yet", () => {
    expect(decidedByBound(pairs, 0.7).map(({ score }) => score)).toEqual([0.95, 0.7]);
    expect(decidedByBound(pairs, 0.71).map(({ score }) => score)).toEqual([0.95]);
  });
});
