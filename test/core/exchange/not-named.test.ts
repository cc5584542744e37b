import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countNotNamed } from "../../../src/core/exchange/not-named.ts";
import { department } from "./small-workspace.ts";

/** So many people of a department, of whom so many are named. */
const people = (id: number | null, count: number, named = 0) =>
  Array.from({ length: count }, (_, i) => ({
    departmentId: id === null ? null : department(id),
    named: i < named,
  }));

/** With all departments at the top. */
const countIn = (counted: readonly ReturnType<typeof people>[number][]) => {
  const ids = new Set(counted.flatMap(({ departmentId: id }) => (id === null ? [] : [id])));
  return countNotNamed(
    counted,
    [...ids].map((id) => ({ id, parentId: null })),
  );
};

describe("people who are counted but not named", () => {
  it("are given for each department of 5 people or more", () => {
    expect(countIn([...people(1, 5, 2), ...people(2, 9)])).toEqual({
      total: 12,
      departments: [
        { id: 1, people: 3 },
        { id: 2, people: 9 },
      ],
      other: null,
      withoutDepartment: 0,
    });
  });

  it("are one sum for the departments of fewer than 5 people", () => {
    const counted = countIn([...people(1, 4, 1), ...people(2, 2), ...people(3, 6)]);
    expect(counted.departments).toEqual([{ id: 3, people: 6 }]);
    expect(counted.other).toEqual({ departments: 2, people: 5 });
  });

  it("take the next smallest along where just one would be hidden", () => {
    const counted = countIn([...people(1, 2), ...people(2, 5), ...people(3, 6)]);
    expect(counted.departments).toEqual([{ id: 3, people: 6 }]);
    expect(counted.other).toEqual({ departments: 2, people: 7 });
  });

  it("without a department are summed with the rest where they are few, and hide no department", () => {
    const counted = countIn([
      ...people(null, 2),
      ...people(1, 3),
      ...people(2, 6),
      ...people(3, 7),
    ]);
    expect(counted).toEqual({
      total: 18,
      departments: [{ id: 3, people: 7 }],
      other: { departments: 2, people: 11 },
      withoutDepartment: null,
    });
  });

  it("never stand alone in a sum, never get lost, and are never shown for a small department", () => {
    const group = fc.record({ count: fc.integer({ min: 1, max: 12 }), named: fc.nat(12) });
    fc.assert(
      fc.property(fc.array(group, { minLength: 2, maxLength: 8 }), (groups) => {
        const all = groups.flatMap(({ count, named }, i) => people(i + 1, count, named));
        const counted = countIn(all);
        const shown = counted.departments.reduce((sum, { people: n }) => sum + n, 0);
        expect(shown + (counted.other?.people ?? 0)).toBe(counted.total);
        expect(counted.other?.departments).not.toBe(1);
        for (const { id } of counted.departments)
          expect(groups[id - 1]!.count).toBeGreaterThanOrEqual(5);
      }),
    );
  });
});
