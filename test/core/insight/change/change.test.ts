import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareCrossings } from "../../../../src/core/insight/change/compare-crossings.ts";
import { crossingsAt, type NowIs } from "../../../../src/core/insight/change/crossings-at.ts";
import { tookPart } from "../../../../src/core/insight/change/took-part.ts";
import type { PersonId } from "../../../../src/core/model/ids.ts";
import { buildNetwork } from "../../../../src/core/network/build.ts";
import { crossings } from "../../../../src/core/network/crossings.ts";
import { departmentLevel } from "../../../../src/core/network/department-level.ts";
import { UNWATCHED } from "../../../../src/core/network/watch.ts";
import { randomRows } from "../../network/random-rows.ts";
import { tell, type Told } from "../../network/small-network.ts";

const same: NowIs = (id) => id;
const many = (letter: string, count: number) =>
  Array.from({ length: count }, (_, place) => `${letter}${place + 1}`);
const inDepartments = (counts: Readonly<Record<string, number>>) =>
  Object.fromEntries(
    Object.entries(counts).flatMap(([department, count]) =>
      many(department.toLowerCase(), count).map((name) => [name, department]),
    ),
  );
const at = (told: Told, nowIs = same) => crossingsAt(tell(told).network, 0, nowIs);

/** Five people in A and in B, seven in C, three in D. */
const BEFORE = {
  departments: { A: null, B: null, C: null, D: null },
  people: inDepartments({ A: 5, B: 6, C: 7, D: 3 }),
  ties: ["a1 knows b1", "a2 knows c1", "a1 knows a2", "d1 knows c1"],
};
const AFTER = { ...BEFORE, ties: ["a1 knows b1", "b2 knows c2", "b3 knows c2", "d1 knows c1"] };

describe("two moments compared", () => {
  it("have two new crossings, and one that is gone; a tie within a department is none", () => {
    const { id } = tell(BEFORE);
    const { before, after, added, removed } = compareCrossings(at(BEFORE), at(AFTER));
    expect([before, after]).toEqual([3, 4]);
    expect(added).toEqual([
      [id("b2"), id("c2")],
      [id("b3"), id("c2")],
    ]);
    expect(removed).toEqual([[id("a2"), id("c1")]]);
  });

  it("tell no figure of a department of three, nor of the next smallest, so that it cannot be worked out", () => {
    const { departments } = compareCrossings(at(BEFORE), at(AFTER));
    expect(departments.map(({ before, after, small }) => [before, after, small])).toEqual([
      [null, null, true],
      [1, 3, false],
      [2, 3, false],
      [null, null, true],
    ]);
  });

  it("tell those of all where none is small", () => {
    const told = { ...BEFORE, people: inDepartments({ A: 5, B: 6, C: 7, D: 5 }) };
    const { departments } = compareCrossings(at(told), at(told));
    expect(departments.map(({ before }) => before)).toEqual([2, 1, 2, 1]);
  });

  it("do not lose a crossing by a merge: a2 was the same as a1, and D the same as C", () => {
    const { id } = tell(BEFORE);
    const merged = new Map([
      [id("a2"), id("a1")],
      [id("D"), id("C")],
    ]);
    const nowIs: NowIs = (one) => (merged.get(one) ?? one) as typeof one;
    const { pairs } = at(BEFORE, nowIs);
    // a1-b1 and a1-c1; d1-c1 is within C now.
    expect(pairs.size).toBe(2);
    const after = {
      ...BEFORE,
      people: { ...BEFORE.people, d1: "C", d2: "C", d3: "C" },
      ties: ["a1 knows b1", "a1 knows c1", "d1 knows c1"],
    };
    const { added, removed } = compareCrossings(at(BEFORE, nowIs), at(after, nowIs));
    expect([added, removed]).toEqual([[], []]);
  });

  it("count as many crossings as the matrix of departments, and each in two departments", () => {
    fc.assert(
      fc.property(randomRows(), (rows) => {
        const network = buildNetwork(rows);
        const found = crossingsAt(network, 0, same);
        const matrix = crossings(network.pairs, departmentLevel(network, 0));
        expect(found.pairs.size).toBe(matrix.reduce((sum, { pairs }) => sum + pairs, 0));
        const counted = [...found.departments.values()].map((one) => one.crossings);
        expect(counted.reduce((sum, count) => sum + count, 0)).toBe(2 * found.pairs.size);
      }),
    );
  });
});

describe("who took part against who did not", () => {
  const before = { ...BEFORE, ties: [] };
  const ask = (told: Told, names: readonly string[], permutations = 1000) => ({
    before: at(before),
    after: at(told),
    tookPart: new Set(names.map((name) => tell(before).id(name) as PersonId)),
    seed: 7,
    permutations,
    watch: UNWATCHED,
  });

  it("have 2 new crossings each, the others 2/19: a1 with b1 and c1, b1 with c2 too", () => {
    const told = { ...before, ties: ["a1 knows b1", "a1 knows c1", "b1 knows c2"] };
    const found = tookPart(ask(told, ["a1", "b1"]));
    expect(found).toMatchObject({
      people: 2,
      others: 19,
      perPerson: 2,
      permutations: 1000,
      seed: 7,
    });
    expect(found.perOther).toBeCloseTo(2 / 19, 12);
  });

  it("differ as much by chance in 1 of the 21 x 20 / 2 pairs, within the error of sampling", () => {
    const told = { ...before, ties: ["a1 knows b1", "a1 knows c1", "b1 knows c2"] };
    const { chance } = tookPart(ask(told, ["a1", "b1"], 20_000));
    expect(Math.abs(chance! - 1 / 210)).toBeLessThan(4 * Math.sqrt(1 / 210 / 20_000));
  });

  it("differ always as much where nothing is new, and cannot be compared where nobody took part", () => {
    expect(tookPart(ask(before, ["a1"])).chance).toBe(1);
    expect(tookPart(ask(before, []))).toMatchObject({ people: 0, perPerson: null, chance: null });
  });

  it("leave out who came in between, whose every crossing would be new", () => {
    const more = { ...before, people: { ...before.people, zoe: "A" } };
    const told = { ...more, ties: ["zoe knows b1"] };
    const found = tookPart({
      ...ask(before, []),
      after: at(told),
      tookPart: new Set([tell(told).id("zoe") as PersonId]),
    });
    expect(found).toMatchObject({ people: 0, others: 21 });
    expect(found.perOther).toBeCloseTo(1 / 21, 12);
  });
});
