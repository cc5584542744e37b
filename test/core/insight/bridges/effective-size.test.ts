import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { effectiveSize } from "../../../../src/core/insight/bridges/effective-size.ts";
import { areTied, pairsOf, randomPairs, star } from "./random-pairs.ts";

describe("effective size", () => {
  it("is all 4 contacts when none know each other, and 4 - 2 x 2/4 = 3 with two ties among them", () => {
    const apart = star(5);
    expect(effectiveSize(pairsOf(apart))[0]).toBe(4);
    const two = { ...apart, ties: [...apart.ties, [1, 2], [3, 4]] as [number, number][] };
    expect(effectiveSize(pairsOf(two))[0]).toBe(3);
  });

  it("has no value for someone without ties", () => {
    expect(effectiveSize(pairsOf({ people: 2, ties: [] }))).toEqual([null, null]);
  });

  it("is k - 2t/k for everyone, never under 1", () => {
    fc.assert(
      fc.property(randomPairs(10), (told) => {
        effectiveSize(pairsOf(told)).forEach((value, person) => {
          const contacts = Array.from({ length: told.people }, (_, other) => other).filter(
            (other) => areTied(told, person, other),
          );
          const among = told.ties.filter((tie) => tie.every((end) => contacts.includes(end)));
          const k = contacts.length;
          expect(value).toBe(k === 0 ? null : k - (2 * among.length) / k);
          expect(value ?? 1).toBeGreaterThanOrEqual(1);
        });
      }),
    );
  });
});
