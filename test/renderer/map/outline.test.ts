import { describe, expect, it } from "vitest";
import { EVERYTHING, withDepartments } from "../../../src/renderer/features/map/filters.ts";
import { outlineOf, type OutlineView } from "../../../src/renderer/features/map/outline.ts";
import { stepsFrom } from "../../../src/renderer/features/map/steps.ts";
import { ANN, BZK, CAS, VWS, model } from "./six-people.ts";

const rows = (change: Partial<OutlineView> = {}) =>
  outlineOf(model, {
    filters: EVERYTHING,
    open: new Set(),
    unfolded: new Set(),
    steps: null,
    ...change,
  });
const keys = (change: Partial<OutlineView> = {}): string[] => rows(change).map(({ key }) => key);

describe("the list beside the map", () => {
  it("begins with the network and its departments by name, who has none last", () => {
    expect(keys()).toEqual([
      "network",
      "department-3",
      "department-1",
      "department-2",
      "department-none",
    ]);
  });

  it("shows who is in an open department, and whose ties are unfolded", () => {
    const all = keys({ open: new Set([VWS]), unfolded: new Set([CAS]) });
    expect(all.slice(3, 7)).toEqual(["department-2", "node-13", "tie-13-11", "tie-13-14"]);
    expect(all[7]).toBe("node-14");
  });

  it("says of each line its level, and its place among its likes", () => {
    const all = rows({ open: new Set([BZK]) });
    expect(all.map(({ depth }) => depth)).toEqual([1, 2, 2, 3, 3, 3, 2, 2]);
    expect(all.slice(3, 6).map(({ position, of }) => [position, of])).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
  });

  it("with a focus is one list, the nearest first", () => {
    const steps = stepsFrom(model, { id: CAS, steps: 2 }, EVERYTHING);
    const all = rows({ steps });
    expect(all[0]).toMatchObject({ key: "node-13", steps: 0, depth: 1, of: 6 });
    expect(all[1]).toMatchObject({ key: `node-${ANN}`, steps: 1 });
    expect(all.map((row) => row.steps)).toEqual([0, 1, 1, 2, 2, 2]);
  });

  it("leaves out what the legend holds back", () => {
    expect(keys({ filters: withDepartments(EVERYTHING, [BZK], false) })).not.toContain(
      "department-1",
    );
    const filters = { ...EVERYTHING, initiatives: false };
    expect(keys({ filters, open: new Set([BZK]) })).not.toContain("node-21");
  });
});
