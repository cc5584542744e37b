import { describe, expect, it } from "vitest";
import { EVERYTHING, withDepartments } from "../../../src/renderer/features/map/filters.ts";
import { legendCounts } from "../../../src/renderer/features/map/legend-counts.ts";
import { AZ, VWS, model } from "./six-people.ts";

describe("the legend", () => {
  it("counts 6 people, 1 initiative, 1 only mentioned, 3 ties across and 3 within", () => {
    expect(legendCounts(model, EVERYTHING)).toMatchObject({
      persons: 6,
      initiatives: 1,
      stubs: 1,
      crossings: 3,
      within: 3,
      pairs: 3,
      hidden: 0,
    });
  });

  it("has a row for each department, one for all small ones, and one for who has none", () => {
    const counts = legendCounts(model, EVERYTHING);
    expect(counts.departments.map(({ code }) => code)).toEqual(["BZK", "VWS"]);
    expect(counts.small.map(({ id }) => id)).toEqual([AZ]);
    expect(counts.smallPeople).toBe(1);
    expect(counts.withoutDepartment).toEqual({ people: 1, initiatives: 0 });
  });

  it("counts what filters hide, each once", () => {
    const hidden = (filters: typeof EVERYTHING): number => legendCounts(model, filters).hidden;
    expect(hidden({ ...EVERYTHING, initiatives: false })).toBe(1);
    expect(hidden(withDepartments(EVERYTHING, [VWS], false))).toBe(2);
    expect(hidden(withDepartments({ ...EVERYTHING, stubs: false }, [AZ, VWS], false))).toBe(3);
    // Bob, Eva and the paper have no tie with another department.
    expect(hidden({ ...EVERYTHING, onlyCrossings: true })).toBe(3);
  });

  it("counts nothing as hidden when only lines are switched off", () => {
    const filters = { ...EVERYTHING, crossings: false, within: false };
    expect(legendCounts(model, filters).hidden).toBe(0);
  });
});
