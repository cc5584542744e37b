import { describe, expect, it } from "vitest";
import { betweenness } from "../../../../src/core/insight/bridges/betweenness.ts";
import { bridges, type Bridge } from "../../../../src/core/insight/bridges/bridges.ts";
import { departmentLevel } from "../../../../src/core/network/department-level.ts";
import { tell } from "../../network/small-network.ts";

const TOLD = {
  departments: { A: null, B: null },
  people: { alone: "A", a: "A", middle: "A", b: "B", far: null },
  ties: ["a knows middle", "middle knows b", "b knows far"],
};

function found(limit: number): { readonly rows: Bridge[]; readonly names: string[] } {
  const { network, id } = tell(TOLD);
  const rows = bridges(network, {
    at: departmentLevel(network, 0),
    limit,
    betweenness: betweenness(network.pairs, { from: 0, step: 1 }),
  });
  const byId = new Map(Object.keys(TOLD.people).map((name) => [id(name), name]));
  return { rows, names: rows.map((row) => byId.get(row.id)!) };
}

describe("bridge-builders", () => {
  it("come by betweenness, and who has no ties last, with nothing measured", () => {
    const { rows, names } = found(100);
    expect(names).toEqual(["middle", "b", "a", "far", "alone"]);
    expect(rows.at(-1)).toMatchObject({
      ties: 0,
      betweenness: null,
      share: null,
      participation: null,
      constraint: null,
      effectiveSize: null,
      roles: null,
    });
  });

  it("lie between 2 of the 4 x 3 / 2 pairs of others", () => {
    expect(found(1).rows).toMatchObject([{ betweenness: 2, share: 2 / 6, ties: 2 }]);
  });

  it("are no more than asked for", () => {
    expect(found(2).names).toEqual(["middle", "b"]);
  });

  it("are measured also without a department, but have no roles", () => {
    expect(found(100).rows[3]).toMatchObject({ constraint: 1, participation: 0, roles: null });
  });
});
