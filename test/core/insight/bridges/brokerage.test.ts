import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { brokerage, type Roles } from "../../../../src/core/insight/bridges/brokerage.ts";
import { buildNetwork } from "../../../../src/core/network/build.ts";
import { departmentLevel, NO_DEPARTMENT } from "../../../../src/core/network/department-level.ts";
import type { NetworkRows } from "../../../../src/core/network/network-rows.ts";
import { randomRows } from "../../network/random-rows.ts";
import { tell } from "../../network/small-network.ts";

function rolesIn(rows: NetworkRows): (Roles | null)[] {
  const network = buildNetwork(rows);
  return brokerage(network.pairs, departmentLevel(network, 0));
}

const NONE = { coordinator: 0, consultant: 0, gatekeeper: 0, liaison: 0 };
const DEPARTMENTS = { A: null, B: null, C: null };
const between = (me: string | null, one: string | null, other: string | null, ...more: string[]) =>
  rolesIn(
    tell({
      departments: DEPARTMENTS,
      people: { me, one, other },
      ties: ["me knows one", "me knows other", ...more],
    }).rows,
  )[0];

describe("the roles between two others", () => {
  it("is coordinator with all three in one department", () => {
    expect(between("A", "A", "A")).toEqual({ ...NONE, coordinator: 1 });
  });

  it("is consultant with two of one other department", () => {
    expect(between("A", "B", "B")).toEqual({ ...NONE, consultant: 1 });
  });

  it("is gatekeeper with just one of the two in the own department, whichever", () => {
    expect(between("A", "A", "B")).toEqual({ ...NONE, gatekeeper: 1 });
    expect(between("A", "B", "A")).toEqual({ ...NONE, gatekeeper: 1 });
  });

  it("is liaison with three departments", () => {
    expect(between("A", "B", "C")).toEqual({ ...NONE, liaison: 1 });
  });

  it("is none between two who are tied themselves", () => {
    expect(between("A", "B", "C", "one knows other")).toEqual(NONE);
  });

  it("counts nobody without a department, at either end or in the middle", () => {
    expect(between("A", null, "B")).toEqual(NONE);
    expect(between(null, "A", "B")).toBeNull();
  });

  it("has no value for someone without ties", () => {
    const rows = tell({ departments: DEPARTMENTS, people: { me: "A" } }).rows;
    expect(rolesIn(rows)).toEqual([null]);
  });

  it("is what looking at every three people gives", () => {
    fc.assert(
      fc.property(randomRows(15), (rows) => {
        expect(rolesIn(rows)).toEqual(byThrees(rows));
      }),
    );
  });
});

function byThrees(rows: NetworkRows): (Roles | null)[] {
  const network = buildNetwork(rows);
  const { ofPerson } = departmentLevel(network, 0);
  const { starts, neighbours } = network.pairs;
  const tied = (a: number, b: number): boolean =>
    neighbours.subarray(starts[a], starts[a + 1]).includes(b);
  const all = [...ofPerson.keys()];
  return all.map((b) => {
    if (ofPerson[b] === NO_DEPARTMENT || !all.some((other) => tied(b, other))) return null;
    const roles = { ...NONE };
    for (const a of all)
      for (const c of all) {
        if (a >= c || !tied(a, b) || !tied(b, c) || tied(a, c)) continue;
        const [one, own, other] = [ofPerson[a]!, ofPerson[b]!, ofPerson[c]!];
        if (one === NO_DEPARTMENT || other === NO_DEPARTMENT) continue;
        const different = new Set([one, own, other]).size;
        if (different === 1) roles.coordinator += 1;
        else if (different === 3) roles.liaison += 1;
        else if (one === other) roles.consultant += 1;
        else roles.gatekeeper += 1;
      }
    return roles;
  });
}
