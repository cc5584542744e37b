import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hiddenTogether } from "../../../src/core/network/hidden-together.ts";

const hidden = (sizes: number[], least = 2) => [...hiddenTogether(sizes, least)];

describe("groups that leave the computer only as one sum", () => {
  it("are those of fewer than 5 people", () => {
    expect(hidden([9, 3, 5, 2])).toEqual([3, 1]);
    expect(hidden([9, 5, 12])).toEqual([]);
  });

  it("take the next smallest along where just one would be hidden", () => {
    expect(hidden([9, 3, 7])).toEqual([1, 2]);
  });

  it("are three at least where ties between them are told: of two, only those between them would be left", () => {
    expect(hidden([9, 3, 7, 20, 2], 3)).toEqual([4, 1, 2]);
  });

  it("are one more where the sum alone tells each: three of 1 person are 3, two of 4 are 8", () => {
    expect(hidden([1, 1, 1, 9])).toEqual([0, 1, 2, 3]);
    expect(hidden([4, 9, 4])).toEqual([0, 2, 1]);
    expect(hidden([4, 9, 3])).toEqual([2, 0]);
  });

  it("do not count groups without people", () => {
    expect(hidden([0, 3, 0, 6])).toEqual([1, 3]);
    expect(hidden([0, 3])).toEqual([1]);
  });

  it("hold every small one, hide as few as they can, and always the smallest", () => {
    const sizes = fc.array(fc.nat(12), { maxLength: 9 });
    fc.assert(
      fc.property(sizes, fc.constantFrom(2, 3), (people, least) => {
        const places = hiddenTogether(people, least);
        const small = people.filter((size) => size > 0 && size < 5).length;
        const groups = people.filter((size) => size > 0).length;
        expect(places.size).toBeGreaterThanOrEqual(small === 0 ? 0 : Math.min(least, groups));
        expect(places.size).toBeLessThanOrEqual(small === 0 ? 0 : Math.max(least, small + 1));
        const smallShown = people.some((size, place) => size > 0 && size < 5 && !places.has(place));
        expect(smallShown).toBe(false);
        const shown = people.filter((size, place) => size > 0 && !places.has(place));
        for (const place of places)
          expect(people[place]).toBeLessThanOrEqual(Math.min(Infinity, ...shown));
      }),
    );
  });
});
