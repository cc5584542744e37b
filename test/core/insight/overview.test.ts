import { eiOfDepartmentByChance } from "../../../src/core/insight/ei-expectation.ts";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { overview as overviewContract } from "../../../src/contract/overview.ts";
import { overview } from "../../../src/core/insight/overview.ts";
import { Failure } from "../../../src/core/model/failure.ts";
import { buildNetwork } from "../../../src/core/network/build.ts";
import { departmentLevel } from "../../../src/core/network/department-level.ts";
import { randomRows } from "../network/random-rows.ts";
import { tell } from "../network/small-network.ts";

const ASK = { level: 0, topics: 0, seed: 7, permutations: 50 };

/** Six people in A, five in B, two in Small, one in none; three ties in A, one A-B, one A-Small, one to Zoe. */
const TOLD = {
  departments: { A: null, B: null, Small: null, Empty: null },
  people: {
    a1: "A",
    a2: "A",
    a3: "A",
    a4: "A",
    a5: "A",
    a6: "A",
    b1: "B",
    b2: "B",
    b3: "B",
    b4: "B",
    b5: "B",
    s1: "Small",
    s2: "Small",
    zoe: null,
  },
  initiatives: { Lab: "Empty" },
  ties: [
    "a1 knows a2",
    "a2 knows a3",
    "a3 knows a4",
    "a1 knows b1",
    "a1 knows s1",
    "a1 knows zoe",
    "a5 leads Lab",
  ],
};

describe("the overview", () => {
  it("gives a department of 3 of 6 people (2 x 3 - 2) / (2 x 3 + 2) = 0.5 by chance, and one alone in a crowd near 1", () => {
    expect(eiOfDepartmentByChance(3, 6)).toBe(0.5);
    expect(eiOfDepartmentByChance(1, 100)).toBe(1);
    expect(eiOfDepartmentByChance(4, 4)).toBe(-1);
    expect(eiOfDepartmentByChance(1, 1)).toBeNull();
    expect(eiOfDepartmentByChance(0, 5)).toBeNull();
  });

  it("counts all 6 tied pairs, but compares the 5 whose ends both have a department", () => {
    const { counts, eiIndex } = overview(tell(TOLD).network, { ...ASK, topics: 3 });
    expect(counts).toEqual({
      people: 14,
      initiatives: 1,
      departments: 4,
      topics: 3,
      ties: 7,
      pairs: 6,
      crossings: 2,
      stubs: 0,
      alone: 14 - 7,
      withoutDepartment: 1,
    });
    expect(eiIndex).toMatchObject({ n: 5, internal: 3, external: 2, value: (2 - 3) / 5 });
    expect(eiIndex).toMatchObject({ permutations: 50, seed: 7 });
  });

  it("has no index for departments under 5 people, also when empty", () => {
    const { departments } = overview(tell(TOLD).network, ASK);
    expect(departments.map(({ name, eiIndex, small }) => [name, eiIndex, small])).toEqual([
      ["A", (2 - 3) / 5, false],
      ["B", 1, false],
      ["Small", null, true],
      ["Empty", null, true],
    ]);
    expect(departments.map(({ initiatives }) => initiatives)).toEqual([0, 0, 0, 1]);
  });

  it("sums small departments into other, and gives ties / (K_a K_b / 2m): K = 8, 1, 1, m = 5", () => {
    const { pairs, other } = overview(tell(TOLD).network, ASK);
    expect(other).toEqual({ departments: 2, people: 2 });
    expect(pairs.map(({ a, b, ties, expected, lift }) => [a, b, ties, expected, lift])).toEqual([
      ["A", "A", 3, 64 / 20, 3 / 3.2],
      ["A", "B", 1, 8 / 10, 1 / 0.8],
      ["A", "other", 1, 8 / 10, 1 / 0.8],
      ["B", "B", 0, 1 / 20, 0],
      ["B", "other", 0, 1 / 10, 0],
      ["other", "other", 0, 1 / 20, 0],
    ]);
    expect(pairs[2]).toMatchObject({ aId: 1, bId: null });
  });

  it("has no values, not 0, without a tie", () => {
    const { eiIndex, pairs } = overview(tell({ ...TOLD, ties: [] }).network, ASK);
    expect(eiIndex).toMatchObject({ value: null, expected: null, sd: null, z: null, n: 0 });
    expect(pairs[0]).toMatchObject({ ties: 0, expected: 0, lift: null, z: null });
  });

  it("has nothing to say of an empty workspace", () => {
    expect(overview(tell({}).network, ASK)).toMatchObject({ departments: [], pairs: [] });
  });

  it("gives the same for the same seed, and another expectation for another", () => {
    const { network } = tell(TOLD);
    expect(overview(network, ASK)).toEqual(overview(network, ASK));
    const other = overview(network, { ...ASK, seed: 8 });
    expect(other.eiIndex.expected).not.toBe(overview(network, ASK).eiIndex.expected);
  });

  it("stops between permutations when cancelled, and tells how far it is until then", () => {
    const seen: number[] = [];
    const watch = {
      cancelled: () => seen.length === 3,
      progress: (done: number) => void seen.push(done),
    };
    expect(() => overview(tell(TOLD).network, { ...ASK, watch })).toThrow(Failure);
    expect(seen).toEqual([0, 1, 2]);
  });

  it("is what the contract replies, at every level of every network", () => {
    fc.assert(
      fc.property(randomRows(25), fc.nat({ max: 3 }), (rows, level) => {
        const reply = overview(buildNetwork(rows), { ...ASK, level, permutations: 5 });
        expect(overviewContract.reply.parse(reply)).toEqual(reply);
      }),
    );
  });

  it("sums to m in its observed ties and in its expected ones", () => {
    fc.assert(
      fc.property(
        randomRows(25),
        fc.nat({ max: 3 }),
        fc.nat({ max: 6 }),
        (rows, level, smallest) => {
          const ask = { ...ASK, level, smallest, permutations: 2 };
          const { pairs, eiIndex } = overview(buildNetwork(rows), ask);
          expect(pairs.reduce((sum, { ties }) => sum + ties, 0)).toBe(eiIndex.n);
          expect(pairs.reduce((sum, { expected }) => sum + expected, 0)).toBeCloseTo(eiIndex.n, 9);
        },
      ),
    );
  });

  it("does not depend on the order of the ties or on what departments are called", () => {
    fc.assert(
      fc.property(randomRows(25), (rows) => {
        const before = overview(buildNetwork(rows), ASK);
        const departments = rows.departments.map((row) => ({ ...row, name: `x${row.name}` }));
        const ties = rows.ties.toReversed();
        const after = overview(buildNetwork({ ...rows, departments, ties }), ASK);
        expect(after.counts).toEqual(before.counts);
        expect(after.eiIndex).toEqual(before.eiIndex);
        expect(after.pairs.map(({ lift }) => lift)).toEqual(before.pairs.map(({ lift }) => lift));
      }),
    );
  });

  it("counts every person and initiative with a department in one department of the list", () => {
    fc.assert(
      fc.property(randomRows(25), fc.nat({ max: 4 }), (rows, level) => {
        const network = buildNetwork(rows);
        const { departments } = overview(network, { ...ASK, level, permutations: 1 });
        const at = departmentLevel(network, level);
        const sum = (of: "people" | "initiatives"): number =>
          departments.reduce((total, department) => total + department[of], 0);
        expect(sum("people")).toBe(at.ofPerson.filter((place) => place >= 0).length);
        expect(sum("initiatives")).toBe(at.ofInitiative.filter((place) => place >= 0).length);
      }),
    );
  });
});
