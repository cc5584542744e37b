import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groups, type Groups } from "../../../../src/core/insight/groups/groups.ts";
import { Failure } from "../../../../src/core/model/failure.ts";
import { buildNetwork } from "../../../../src/core/network/build.ts";
import { departmentLevel } from "../../../../src/core/network/department-level.ts";
import type { NetworkRows } from "../../../../src/core/network/network-rows.ts";
import { compareDepartments } from "../../../../src/core/network/small-departments.ts";
import { randomRows } from "../../network/random-rows.ts";
import { tell } from "../../network/small-network.ts";

type More = { readonly seed?: number; readonly runs?: number; readonly smallest?: number };

function find(rows: NetworkRows, { seed = 7, runs = 5, smallest = 1 }: More = {}): Groups {
  const network = buildNetwork(rows);
  const at = departmentLevel(network, 0);
  return groups(network, { at, rule: compareDepartments(at, smallest), seed, runs });
}

const FIVE = ["1", "2", "3", "4", "5"];
/** Everyone of five tied to all others of them. */
const clique = (name: string): string[] =>
  FIVE.flatMap((one, place) =>
    FIVE.slice(place + 1).map((other) => `${name}${one} knows ${name}${other}`),
  );
const people = (home: Readonly<Record<string, string | null>>): Record<string, string | null> =>
  Object.fromEntries(
    Object.entries(home).flatMap(([name, department]) =>
      FIVE.map((number) => [`${name}${number}`, department]),
    ),
  );

describe("groups", () => {
  it("are two of five where two fives are tied by one tie, which are the departments", () => {
    const { rows } = tell({
      departments: { A: null, B: null },
      people: { ...people({ a: "A", b: "B" }), alone: "A" },
      ties: [...clique("a"), ...clique("b"), "a1 knows b1"],
    });
    const found = find(rows);
    expect(found.groups.map((group) => group.people.length)).toEqual([5, 5]);
    // Q = 20/21 - 2 (21/42)²
    expect(found.modularity).toBeCloseTo(20 / 21 - 1 / 2, 12);
    expect(found).toMatchObject({ agreement: 1, stability: 1, runs: 5, n: 10 });
    expect(found.groups[0]).toMatchObject({ departments: [{ place: 0, people: 5 }], other: 0 });
    // Who has most ties stands first.
    expect(found.groups.map((group) => group.people[0])).toEqual([0, 5]);
  });

  it("have nothing to do with departments that are dealt over them alike", () => {
    const { rows } = tell({
      departments: { A: null, B: null },
      people: { a1: "A", a2: "B", b1: "A", b2: "B" },
      ties: ["a1 knows a2", "b1 knows b2"],
    });
    expect(find(rows)).toMatchObject({ agreement: 0, n: 4 });
  });

  it("have no agreement where there is only one department, and nothing at all without ties", () => {
    const told = { departments: { A: null, B: null }, people: { a: "A", b: "A", c: "B" } };
    expect(find(tell({ ...told, ties: ["a knows b"] }).rows)).toMatchObject({ agreement: null });
    expect(find(tell(told).rows)).toEqual({
      groups: [],
      modularity: null,
      agreement: null,
      stability: null,
      runs: 5,
      n: 0,
    });
  });

  it("count small departments, and people of none, as other", () => {
    const { rows } = tell({
      departments: { A: null, Small: null },
      people: { ...people({ a: "A" }), s: "Small", zoe: null },
      ties: [...clique("a"), ...FIVE.flatMap((one) => [`a${one} knows s`, `a${one} knows zoe`])],
    });
    expect(find(rows, { smallest: 5 }).groups).toMatchObject([
      { departments: [{ place: 0, people: 5 }], other: 2 },
    ]);
  });

  it("hold everyone with ties once, the largest first, the same for the same seed", () => {
    fc.assert(
      fc.property(randomRows(20), fc.nat(), (rows, seed) => {
        const found = find(rows, { seed, runs: 2 });
        const all = found.groups.flatMap((group) => group.people);
        expect(new Set(all).size).toBe(all.length);
        expect(all.length).toBe(found.n);
        const sizes = found.groups.map((group) => group.people.length);
        expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
        expect(find(rows, { seed, runs: 2 })).toEqual(found);
      }),
    );
  });

  it("stop when nobody waits for them", () => {
    const network = buildNetwork(tell({ people: { a: null, b: null }, ties: ["a knows b"] }).rows);
    const at = departmentLevel(network, 0);
    const watch = { cancelled: () => true, progress: () => {} };
    expect(() => groups(network, { at, rule: compareDepartments(at), seed: 1, watch })).toThrow(
      Failure,
    );
  });
});
