import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Overview } from "../../src/contract/overview.ts";
import {
  firstCell,
  matrixOf,
  mostPotential,
  potentialClass,
  ratioClass,
} from "../../src/renderer/features/overview/matrix.ts";
import { stepInMatrix } from "../../src/renderer/features/overview/step-in-matrix.ts";

/** Departments of 10, 11, 12 ... people, `n` of them; every pair has 1 tie where 2 are expected. */
function overview(n: number, small = { departments: 0, people: 0 }): Overview {
  const ids = Array.from({ length: n }, (_, i) => i + 1);
  const pair = (aId: number | null, bId: number | null): Overview["pairs"][number] => ({
    a: "",
    b: "",
    aId,
    bId,
    ties: 1,
    expected: 2,
    lift: 0.5,
    z: null,
    potential: null,
  });
  const pairs = ids.flatMap((a) => ids.filter((b) => b >= a).map((b) => pair(a, b)));
  const withSmall =
    small.departments === 0 ? [] : [...ids.map((a) => pair(a, null)), pair(null, null)];
  return {
    level: 0,
    deepest: 1,
    counts: {
      people: 0,
      initiatives: 0,
      departments: 0,
      topics: 0,
      ties: 0,
      pairs: 0,
      crossings: 0,
      stubs: 0,
      alone: 0,
      withoutDepartment: 0,
    },
    eiIndex: {
      value: 0,
      expected: 0,
      sd: 0,
      z: 0,
      n: 0,
      internal: 0,
      external: 0,
      permutations: 1000,
      seed: 7,
    },
    departments: ids.map((id) => ({
      id,
      name: `Department ${id}`,
      code: `D${String(id).padStart(2, "0")}`,
      people: 9 + id,
      initiatives: 0,
      eiIndex: 0,
      expected: 0.9,
      small: false,
    })),
    pairs: [...pairs, ...withSmall],
    other: small,
  };
}

const sum = (cells: { ties: number; expected: number }[]) => ({
  ties: cells.reduce((total, { ties }) => total + ties, 0),
  expected: cells.reduce((total, { expected }) => total + expected, 0),
});

describe("the matrix of departments", () => {
  it("shows twelve by themselves, by code", () => {
    const { departments, rest } = matrixOf(overview(12), "rest");
    expect(departments.map(({ code }) => code)).toEqual(
      "D01 D02 D03 D04 D05 D06 D07 D08 D09 D10 D11 D12".split(" "),
    );
    expect(rest).toEqual({ departments: 0, people: 0, isShown: false });
  });
  it("folds the smallest of fourteen into one last row: 10 + 11 people", () => {
    const { departments, cells, rest } = matrixOf(overview(14), "rest");
    expect(departments.map(({ code }) => code)).toEqual(
      "D03 D04 D05 D06 D07 D08 D09 D10 D11 D12 D13 D14 rest".split(" "),
    );
    expect(rest).toEqual({ departments: 2, people: 21, isShown: true });
    // With each of the twelve: two pairs of 1 tie and 2 expected. Inside: 1-1, 1-2 and 2-2.
    expect(cells[12]?.[0]).toMatchObject({ ties: 2, expected: 4, ratio: 0.5 });
    expect(cells[12]?.[12]).toMatchObject({ ties: 3, expected: 6 });
  });
  it("loses no tie and no expectation by folding", () => {
    fc.assert(
      fc.property(fc.integer({ min: 13, max: 40 }), (n) => {
        const given = overview(n, { departments: 3, people: 9 });
        expect(sum(matrixOf(given, "rest").cells.flat())).toEqual(sum([...given.pairs]));
      }),
    );
  });
  it("shows no rest of one department, or of under five people: it would hide nobody", () => {
    expect(matrixOf(overview(3, { departments: 1, people: 4 }), "rest").departments).toHaveLength(
      3,
    );
    expect(matrixOf(overview(3, { departments: 2, people: 4 }), "rest").departments).toHaveLength(
      3,
    );
    expect(matrixOf(overview(3, { departments: 2, people: 5 }), "rest").departments).toHaveLength(
      4,
    );
    expect(matrixOf(overview(13), "rest").departments).toHaveLength(12);
  });
  it("explains first the pair that lacks most ties", () => {
    const given = overview(3);
    const pairs = given.pairs.map((pair) =>
      pair.aId === 1 && pair.bId === 3 ? { ...pair, ties: 1, expected: 18 } : pair,
    );
    expect(firstCell(matrixOf({ ...given, pairs }, "rest"))).toMatchObject({ row: 2, column: 0 });
  });
});

describe("the classes of a ratio", () => {
  it.each([
    [0, 1],
    [0.24, 1],
    [0.25, 2],
    [0.59, 2],
    [0.6, 3],
    [1.5, 3],
    [1.51, 4],
    [3, 4],
    [3.1, 5],
    [null, 0],
  ])("%s is class %i", (ratio, expected) => {
    expect(ratioClass(ratio)).toBe(expected);
  });
});

describe("walking the matrix", () => {
  it("stays in the lower half", () => {
    expect(stepInMatrix("ArrowRight", { row: 2, column: 2 }, 5)).toBeNull();
    expect(stepInMatrix("ArrowUp", { row: 2, column: 2 }, 5)).toBeNull();
    expect(stepInMatrix("ArrowDown", { row: 2, column: 2 }, 5)).toEqual({ row: 3, column: 2 });
  });
  it("goes along the row with Home and End", () => {
    expect(stepInMatrix("Home", { row: 3, column: 2 }, 5)).toEqual({ row: 3, column: 0 });
    expect(stepInMatrix("End", { row: 3, column: 1 }, 5)).toEqual({ row: 3, column: 3 });
  });
  it("ends at the edges", () => {
    expect(stepInMatrix("ArrowDown", { row: 4, column: 0 }, 5)).toBeNull();
    expect(stepInMatrix("ArrowLeft", { row: 4, column: 0 }, 5)).toBeNull();
    expect(stepInMatrix("a", { row: 1, column: 0 }, 5)).toBeNull();
  });
});

describe("what could still flow, in the matrix", () => {
  const given = overview(3);
  const known = (potential: (aId: number, bId: number) => number | null) =>
    matrixOf(
      {
        ...given,
        pairs: given.pairs.map((pair) => ({
          ...pair,
          potential: potential(pair.aId ?? 0, pair.bId ?? 0),
        })),
      },
      "rest",
    );

  it("is not there where the engine does not say", () => {
    expect(mostPotential(known(() => null))).toBeNull();
  });
  it("is each pair's own, and nothing within a department", () => {
    const matrix = known((aId, bId) => aId + bId);
    expect(matrix.cells[1]?.[0]?.potential).toBe(3);
    expect(matrix.cells[1]?.[1]?.potential).toBeNull();
    expect(mostPotential(matrix)).toBe(5);
  });
  it("is much from half of the most", () => {
    expect([null, 0, 2.4, 2.5].map((potential) => potentialClass(potential, 5))).toEqual([
      0, 0, 1, 2,
    ]);
  });
});
