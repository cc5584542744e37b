import { expect, it } from "vitest";
import { crossings, potentialOf } from "../../../../src/core/insight/flows/potential.ts";
import type { DepartmentId } from "../../../../src/core/model/ids.ts";
import type { DepartmentLevel } from "../../../../src/core/network/department-level.ts";

/** Four departments; nothing is done in the last. */
const at: DepartmentLevel = {
  level: 0,
  departments: [1, 2, 3, 4].map((id) => ({
    id: id as DepartmentId,
    name: `D${id}`,
    code: null,
    parentId: null,
  })),
  ofPerson: new Int32Array(0),
  ofInitiative: Int32Array.of(0, 1, 2),
  people: new Uint32Array(4),
  initiatives: Uint32Array.of(1, 1, 1, 0),
};

it("is the sum of what flows between two departments: 0.5 of a group of three and 0.25 of a pair", () => {
  const group = { departments: [0, 1, 2] };
  const potential = potentialOf(
    [
      { between: crossings(group, group), score: 0.5 },
      { between: crossings({ departments: [2] }, { departments: [0] }), score: 0.25 },
    ],
    at,
  );
  expect([potential(0, 1), potential(0, 2), potential(2, 0), potential(1, 2)]).toEqual([
    0.5, 0.75, 0.75, 0.5,
  ]);
});

it("has nothing between two departments that say the same to a third", () => {
  const between = crossings({ departments: [0, 1] }, { departments: [2] });
  const potential = potentialOf([{ between, score: 0.4 }], at);
  expect([potential(0, 1), potential(0, 2), potential(1, 2)]).toEqual([0, 0.4, 0.4]);
});

it("has no value where nothing is done, nor of a department with itself", () => {
  const potential = potentialOf([], at);
  expect([potential(0, 3), potential(1, 1), potential(0, 1)]).toEqual([null, null, 0]);
});
