import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { participation } from "../../../../src/core/insight/bridges/participation.ts";
import { buildNetwork } from "../../../../src/core/network/build.ts";
import { departmentLevel } from "../../../../src/core/network/department-level.ts";
import type { NetworkRows } from "../../../../src/core/network/network-rows.ts";
import { randomRows } from "../../network/random-rows.ts";
import { tell, type Told } from "../../network/small-network.ts";

const at = (rows: NetworkRows, level = 0): (number | null)[] => {
  const network = buildNetwork(rows);
  return participation(network.pairs, departmentLevel(network, level));
};
const of = (told: Told, level = 0): number | null => at(tell(told).rows, level)[0]!;

const FOUR = { me: "A", a: "A", b: "A", c: "B", d: "C" };
const TIES = ["me knows a", "me knows b", "me knows c", "me knows d"];

describe("participation", () => {
  it("is 1 - (2² + 1² + 1²)/4² = 0.625 for 2, 1 and 1 ties into three departments", () => {
    expect(of({ departments: { A: null, B: null, C: null }, people: FOUR, ties: TIES })).toBe(
      0.625,
    );
  });

  it("is 0 with all ties into one department, whichever it is", () => {
    const people = { me: "A", a: "B", b: "B" };
    const ties = ["me knows a", "me knows b"];
    expect(of({ departments: { A: null, B: null }, people, ties })).toBe(0);
  });

  it("has no value for someone without ties", () => {
    expect(of({ departments: { A: null }, people: { me: "A" } })).toBeNull();
  });

  it("leaves out ties to people without a department, and has no value with no other", () => {
    const people = { ...FOUR, d: null };
    const departments = { A: null, B: null };
    expect(of({ departments, people, ties: TIES })).toBeCloseTo(1 - (2 ** 2 + 1) / 3 ** 2, 12);
    expect(of({ departments, people, ties: ["me knows d"] })).toBeNull();
  });

  it("follows the level: two teams of one ministry are two below it, one at the top", () => {
    const told = {
      departments: { A: null, A1: "A", A2: "A" },
      people: { me: "A1", a: "A1", b: "A2" },
      ties: ["me knows a", "me knows b"],
    };
    expect(of(told)).toBe(0);
    expect(of(told, 1)).toBe(0.5);
  });

  it("does not depend on the order of the ties, and stays below 1 - 1/departments", () => {
    fc.assert(
      fc.property(randomRows(20), fc.nat({ max: 3 }), (rows, level) => {
        const found = at(rows, level);
        expect(at({ ...rows, ties: rows.ties.toReversed() }, level)).toEqual(found);
        for (const value of found) {
          if (value === null) continue;
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1 - 1 / rows.departments.length + 1e-12);
        }
      }),
    );
  });
});
