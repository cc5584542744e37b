import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contactFinder } from "../../../../src/core/insight/flows/contact.ts";
import { distanceFinder, FAR, stepsBetween } from "../../../../src/core/insight/paths/distances.ts";
import { joinPeople } from "../../../../src/core/network/people-pairs.ts";

const index = (people: number, ties: readonly (readonly [number, number])[]) =>
  joinPeople({
    people,
    stated: { a: Uint32Array.from(ties, ([a]) => a), b: Uint32Array.from(ties, ([, b]) => b) },
    together: [],
  });

describe("contact", () => {
  // 0-1-2-3-4, and 5 alone.
  const contact = contactFinder(
    index(6, [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
    ]),
  );

  it("is 1 for who is the same or tied, and halves with every further step", () => {
    expect([0, 1, 2, 3, 4].map((other) => contact([0], [other]))).toEqual([1, 1, 0.5, 0.25, 0.125]);
  });

  it("is 0 where there is no way", () => {
    expect(contact([0], [5])).toBe(0);
  });

  it("of two groups is that of the nearest two", () => {
    expect(contact([0, 2], [4, 5])).toBe(0.5);
    expect(contact([0, 3], [3, 5])).toBe(1);
  });

  it("is not known where nobody is", () => {
    expect(contact([], [1])).toBeNull();
    expect(contact([1], [])).toBeNull();
  });

  it("agrees with distances over the whole network, whichever side is asked first", () => {
    const someone = fc.array(fc.nat(24), { minLength: 1, maxLength: 4 });
    const ties = fc.array(fc.tuple(fc.nat(24), fc.nat(24)), { maxLength: 40 });
    fc.assert(
      fc.property(ties, someone, someone, (pairs, a, b) => {
        const network = index(25, pairs);
        const steps = stepsBetween(distanceFinder(network), a, b);
        const expected = steps === FAR ? 0 : 2 ** (1 - Math.max(1, steps));
        const found = contactFinder(network);
        expect(found(a, b)).toBe(expected);
        expect(found(b, a)).toBe(expected);
      }),
    );
  });
});
