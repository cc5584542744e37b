import { describe, expect, it } from "vitest";
import type { Found } from "../../../src/contract/find.ts";
import { isNothing, shownOf } from "../../../src/renderer/features/find/shown-hits.ts";

const initiative = (id: number, elsewhere: boolean): Found["initiatives"][number] => ({
  initiative: {
    id,
    kind: "initiative",
    name: `I${id}`,
    department: "BZK",
    departmentId: 1,
  },
  department: "BZK",
  description: null,
  score: 0.5,
  terms: [],
  way: null,
  elsewhere,
});
const found: Found = {
  words: ["gesprek"],
  also: [],
  initiatives: [initiative(1, false), initiative(2, true), initiative(3, false)],
  people: [],
  departments: [],
};
const idsOf = (shown: Pick<Found, "initiatives">): number[] =>
  shown.initiatives.map((hit) => hit.initiative.id);

describe("what is shown of what was found", () => {
  it("is what is elsewhere, with how much there is at home", () => {
    const shown = shownOf(found, true, false);
    expect(idsOf(shown)).toEqual([2]);
    expect(shown.own).toBe(2);
  });
  it("is all in its order when someone asks for their own as well", () => {
    expect(idsOf(shownOf(found, true, true))).toEqual([1, 2, 3]);
  });
  it("is all where nobody asks, and nothing of it is anyone's own", () => {
    const shown = shownOf(found, false, false);
    expect(idsOf(shown)).toEqual([1, 2, 3]);
    expect(shown.own).toBe(0);
  });
  it("may be nothing although something was found at home", () => {
    const home = { ...found, initiatives: [initiative(1, false)] };
    expect(isNothing(home)).toBe(false);
    expect(isNothing(shownOf(home, true, false))).toBe(true);
  });
});
