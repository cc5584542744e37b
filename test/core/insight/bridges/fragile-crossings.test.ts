import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fragileCrossings } from "../../../../src/core/insight/bridges/fragile-crossings.ts";
import { buildNetwork } from "../../../../src/core/network/build.ts";
import { crossings } from "../../../../src/core/network/crossings.ts";
import { departmentLevel } from "../../../../src/core/network/department-level.ts";
import type { NetworkRows } from "../../../../src/core/network/network-rows.ts";
import { compareDepartments } from "../../../../src/core/network/small-departments.ts";
import { randomRows, type ToldRows } from "../../network/random-rows.ts";
import { tell, type Told } from "../../network/small-network.ts";

function fragile(rows: NetworkRows, smallest = 1) {
  const network = buildNetwork(rows);
  const at = departmentLevel(network, 0);
  return fragileCrossings(network, at, compareDepartments(at, smallest));
}

const TOLD = {
  departments: { A: null, B: null },
  people: { a1: "A", a2: "A", b1: "B", b2: "B" },
  initiatives: { Lab: null, Fair: null },
};

function found(ties: readonly string[], told: Told = TOLD, smallest = 1) {
  const { rows, id } = tell({ ...told, ties });
  const names = new Map(
    [...Object.keys(told.people ?? {}), ...Object.keys(told.initiatives ?? {})].map((name) => [
      id(name),
      name,
    ]),
  );
  return fragile(rows, smallest).map(({ people, initiative, ties: count }) => ({
    through: [...people, ...(initiative === null ? [] : [initiative])].map((one) => names.get(one)),
    ties: count,
  }));
}

describe("a fragile crossing", () => {
  it("runs over the one person who is an end of all ties between two departments", () => {
    expect(found(["a1 knows b1", "a1 knows b2", "a1 knows a2"])).toEqual([
      { through: ["a1"], ties: 2 },
    ]);
  });

  it("runs over either of the two people of a single tie", () => {
    expect(found(["b2 knows a1"])).toEqual([{ through: ["a1", "b2"], ties: 1 }]);
  });

  it("runs over an initiative that is the only reason, however many people it ties", () => {
    const ties = ["a1 leads Lab", "a2 takes-part Lab", "b1 takes-part Lab", "b2 advises Lab"];
    expect(found(ties)).toEqual([{ through: ["Lab"], ties: 4 }]);
  });

  it("does not run over an initiative where a tie was stated too, or another has people of both", () => {
    const lab = ["a1 leads Lab", "a2 takes-part Lab", "b1 takes-part Lab", "b2 advises Lab"];
    expect(found([...lab, "a1 knows b1"])).toEqual([]);
    expect(found([...lab, "a1 takes-part Fair", "b1 leads Fair"])).toEqual([]);
  });

  it("is none where two people of either side are tied", () => {
    expect(found(["a1 knows b1", "a2 knows b2"])).toEqual([]);
  });

  it("is not told of departments under 5 people", () => {
    expect(found(["a1 knows b1"], TOLD, 5)).toEqual([]);
  });

  it("is one where leaving out the person, and only then, leaves no tie between the two", () => {
    fc.assert(
      fc.property(randomRows(12), (rows) => {
        const told = fragile(rows);
        expect(told).toEqual(byLeavingOut(rows));
      }),
    );
  });
});

/** The same by building the network again without each person and each initiative in turn. */
function byLeavingOut(rows: ToldRows) {
  const network = buildNetwork(rows);
  const at = departmentLevel(network, 0);
  const left = (gone: number): Set<string> => {
    const ties = rows.ties.filter(({ from, to }) => from !== gone && to !== gone);
    const less = buildNetwork({ ...rows, ties });
    return new Set(crossings(less.pairs, at).map(({ a, b }) => `${a} ${b}`));
  };
  const without = new Map(
    [...network.people, ...network.initiatives].map(({ id }) => [id as number, left(id)]),
  );
  return crossings(network.pairs, at)
    .map(({ a, b, pairs }) => {
      const carries = ({ id }: { readonly id: number }): boolean =>
        !without.get(id)!.has(`${a} ${b}`);
      return {
        a,
        b,
        ties: pairs,
        people: network.people.filter(carries).map(({ id }) => id),
        initiative: network.initiatives.find(carries)?.id ?? null,
      };
    })
    .filter(({ people, initiative }) => people.length > 0 || initiative !== null);
}
