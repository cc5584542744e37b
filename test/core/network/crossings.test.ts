import { expect, it } from "vitest";
import { comparedPairs, crossings } from "../../../src/core/network/crossings.ts";
import { departmentLevel } from "../../../src/core/network/department-level.ts";
import { tell } from "./small-network.ts";

const TOLD = {
  departments: { BZK: null, Digital: "BZK", Archive: "BZK", VWS: null },
  people: { Ada: "Digital", Bo: "Archive", Cy: "VWS", Di: "VWS", Ed: null },
  initiatives: { Lab: "BZK" },
  ties: [
    "Ada knows Bo",
    "Cy knows Ada",
    "Ada takes-part Lab",
    "Cy takes-part Lab",
    "Di takes-part Lab",
    "Ed knows Ada",
  ],
};

it("compares the 4 of 5 tied pairs whose ends both have a department", () => {
  const { network } = tell(TOLD);
  expect(network.pairs.count).toBe(5);
  expect(comparedPairs(network.pairs, departmentLevel(network, 0)).a.length).toBe(4);
});

it("finds the 2 pairs between BZK and VWS once each, and none within BZK at the top", () => {
  const { network } = tell(TOLD);
  expect(crossings(network.pairs, departmentLevel(network, 0))).toEqual([{ a: 0, b: 1, pairs: 2 }]);
});

it("sees the pair within BZK as a crossing a level below", () => {
  const { network } = tell(TOLD);
  const at = departmentLevel(network, 1);
  const named = crossings(network.pairs, at).map(({ a, b, pairs }) => [
    at.departments[a]!.name,
    at.departments[b]!.name,
    pairs,
  ]);
  expect(named).toEqual([
    ["Digital", "Archive", 1],
    ["Digital", "VWS", 2],
  ]);
});
