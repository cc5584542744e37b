import { describe, expect, it } from "vitest";
import type { Overview } from "../../src/contract/overview.ts";
import { headlineOf } from "../../src/renderer/features/overview/headline.ts";

const COUNTS: Overview["counts"] = {
  people: 40,
  initiatives: 10,
  departments: 2,
  topics: 0,
  ties: 60,
  pairs: 60,
  crossings: 15,
  stubs: 0,
  alone: 3,
  withoutDepartment: 0,
};
const EI: Overview["eiIndex"] = {
  value: -0.5,
  expected: 0.8,
  sd: 0.05,
  z: -26,
  n: 60,
  internal: 45,
  external: 15,
  permutations: 1000,
  seed: 7,
};
const department = (id: number, small = false): Overview["departments"][number] => ({
  id,
  name: `Department ${id}`,
  code: null,
  people: small ? 3 : 20,
  initiatives: 5,
  eiIndex: 0,
  expected: 0.9,
  small,
});

function overview(change: {
  counts?: Partial<Overview["counts"]>;
  eiIndex?: Partial<Overview["eiIndex"]>;
  departments?: Overview["departments"];
}): Overview {
  return {
    level: 0,
    deepest: 1,
    counts: { ...COUNTS, ...change.counts },
    eiIndex: { ...EI, ...change.eiIndex },
    departments: change.departments ?? [department(1), department(2)],
    pairs: [],
    other: { departments: 0, people: 0 },
  };
}

describe("the sentence of the overview", () => {
  it("says apart where 45 of 60 ties stay inside (7.5 of 10) and chance would give (1 - 0.8)/2 = 1 of 10", () => {
    expect(headlineOf(overview({}))).toEqual({
      kind: "apart",
      inside: { part: 8, whole: 10 },
      insideByChance: { part: 1, whole: 10 },
    });
  });
  it("does not say apart where most ties cross, though fewer than chance gives", () => {
    const crossing = { value: 0.5, z: -6, internal: 15, external: 45 };
    expect(headlineOf(overview({ eiIndex: crossing })).kind).toBe("less");
  });
  it("says together where clearly more crosses than chance gives", () => {
    expect(headlineOf(overview({ eiIndex: { value: 0.95, z: 3 } })).kind).toBe("together");
  });
  it("makes nothing of a difference that chance often gives", () => {
    expect(headlineOf(overview({ eiIndex: { z: -1.2 } })).kind).toBe("chance");
  });
  it("goes by the size of the difference where the spread is unknown", () => {
    expect(headlineOf(overview({ eiIndex: { z: null, sd: null } })).kind).toBe("apart");
  });
  it("says there is too little with nine ties, or with one department of five people or more", () => {
    expect(headlineOf(overview({ eiIndex: { n: 9, internal: 9, external: 0 } }))).toEqual({
      kind: "few",
    });
    expect(headlineOf(overview({ departments: [department(1), department(2, true)] })).kind).toBe(
      "few",
    );
  });
  it.each([
    ["empty", { people: 0, initiatives: 0, departments: 0 }],
    ["no-people", { people: 0 }],
    ["no-departments", { withoutDepartment: 40 }],
    ["no-ties", { pairs: 0 }],
  ])("says what is missing: %s", (kind, counts) => {
    expect(headlineOf(overview({ counts }))).toEqual({ kind });
  });
});
