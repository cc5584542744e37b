import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { map } from "../../../src/contract/map.ts";
import { buildNetwork } from "../../../src/core/network/build.ts";
import { departmentLevel } from "../../../src/core/network/department-level.ts";
import { drawnNetwork, type DrawnNetwork } from "../../../src/core/network/drawn-network.ts";
import { layOut } from "../../../src/core/network/layout/lay-out.ts";
import type { NetworkRows } from "../../../src/core/network/network-rows.ts";
import { randomRows } from "./random-rows.ts";
import { tell } from "./small-network.ts";

function draw(rows: NetworkRows, level = 0): DrawnNetwork {
  const network = buildNetwork(rows);
  const at = departmentLevel(network, level);
  return drawnNetwork(network, at, layOut(network, { at, kept: [], seed: 7 }));
}

const { rows, id } = tell({
  departments: { BZK: null, VWS: null },
  people: { Ada: "BZK", Bo: "VWS", Cy: "VWS", Di: null },
  initiatives: { Lab: "BZK" },
  ties: [
    "Bo knows Ada",
    "Ada advises Bo",
    "Ada reports-to Bo",
    "Di knows Cy",
    "Ada leads Lab",
    "Ada takes-part Lab",
    "Cy takes-part Lab",
    "Lab related BZK",
  ],
});

describe("the drawn network", () => {
  it("draws one line for two nodes, with all kinds, from the first of both stated directions", () => {
    const told = draw(rows).ties.map(({ from, to, kinds, crossing }) => [
      from,
      to,
      kinds,
      crossing,
    ]);
    expect(told).toEqual([
      [id("Ada"), id("Bo"), ["knows", "advises", "reports-to"], true],
      [id("Ada"), id("Lab"), ["takes-part", "leads"], false],
      [id("Di"), id("Cy"), ["knows"], false],
      [id("Cy"), id("Lab"), ["takes-part"], true],
    ]);
  });

  it("counts 2 tied pairs of people between the departments: one stated, one through an initiative", () => {
    expect(draw(rows).departmentTies).toEqual([{ a: id("BZK"), b: id("VWS"), pairs: 2 }]);
  });

  it("counts people tied for a person, people taking part for an initiative", () => {
    expect(draw(rows).nodes.map(({ name, degree }) => [name, degree])).toEqual([
      ["Ada", 2],
      ["Bo", 1],
      ["Cy", 2],
      ["Di", 1],
      ["Lab", 2],
    ]);
  });

  it("does not name a person who wishes not to be named", () => {
    const people = rows.people.map((person) => ({ ...person, sharing: "private" as const }));
    const drawn = draw({ ...rows, people });
    expect(drawn.nodes.map(({ name }) => name)).toEqual(["", "", "", "", "Lab"]);
    expect(JSON.stringify(drawn)).not.toMatch(/Ada|Bo|Cy|Di/);
  });

  it("is what the contract replies, at every level of every network", () => {
    fc.assert(
      fc.property(randomRows(), fc.nat({ max: 3 }), (any, level) => {
        const drawn = draw(any, level);
        // Which departments leave only in sums is no matter of drawing.
        const departments = drawn.departments.map((one) => ({ ...one, onlyInSums: false }));
        const reply = { ...drawn, departments };
        expect(map.reply.parse(reply)).toEqual(reply);
      }),
    );
  });

  it("does not depend on the order of the rows", () => {
    fc.assert(
      fc.property(randomRows(), (any) => {
        const turned = {
          departments: any.departments.toReversed(),
          people: any.people.toReversed(),
          initiatives: any.initiatives.toReversed(),
          ties: any.ties.toReversed(),
        };
        expect(draw(turned)).toEqual(draw(any));
      }),
    );
  });
});
