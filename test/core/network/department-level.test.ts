import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Bug } from "../../../src/core/model/bug.ts";
import { buildNetwork } from "../../../src/core/network/build.ts";
import { departmentLevel } from "../../../src/core/network/department-level.ts";
import { randomRows } from "./random-rows.ts";
import { tell } from "./small-network.ts";

const TREE = {
  departments: { BZK: null, Digital: "BZK", Team: "Digital", VWS: null, Empty: "VWS" },
  people: { Ada: "BZK", Bo: "Team", Cy: "Digital", Di: "VWS", Ed: null },
  initiatives: { Lab: "Team" },
};

function countedAt(level: number): Record<string, number> {
  const at = departmentLevel(tell(TREE).network, level);
  return Object.fromEntries(at.departments.map(({ name }, place) => [name, at.people[place]!]));
}

describe("the departments at a level", () => {
  it("counts everyone in their top department at level 0", () => {
    expect(countedAt(0)).toEqual({ BZK: 3, VWS: 1 });
  });

  it("counts someone above the level where they sit, and lists empty departments of the level", () => {
    expect(countedAt(1)).toEqual({ BZK: 1, Digital: 2, VWS: 1, Empty: 0 });
  });

  it("below the deepest level counts everyone where they sit, and lists no empty ones", () => {
    expect(countedAt(7)).toEqual({ BZK: 1, Digital: 1, Team: 1, VWS: 1 });
  });

  it("has no department for someone without one", () => {
    expect([...departmentLevel(tell(TREE).network, 0).ofPerson]).toEqual([0, 0, 0, 1, -1]);
  });

  it("counts initiatives as it counts people", () => {
    expect([...departmentLevel(tell(TREE).network, 1).initiatives]).toEqual([0, 1, 0, 0]);
  });

  it("says that it is our mistake when a department lies below itself", () => {
    const { network } = tell({ departments: { A: "B", B: "A" } });
    expect(() => departmentLevel(network, 0)).toThrow(Bug);
  });

  it("counts everyone who has a department just once, at every level", () => {
    fc.assert(
      fc.property(randomRows(), fc.nat({ max: 5 }), (rows, level) => {
        const at = departmentLevel(buildNetwork(rows), level);
        const housed = rows.people.filter(({ departmentId }) => departmentId !== null).length;
        expect(at.people.reduce((sum, people) => sum + people, 0)).toBe(housed);
      }),
    );
  });
});
