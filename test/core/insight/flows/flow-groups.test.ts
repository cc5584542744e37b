import { describe, expect, it } from "vitest";
import type { AlikePair } from "../../../../src/core/insight/flows/alike.ts";
import { flowGroups } from "../../../../src/core/insight/flows/flow-groups.ts";
import type { Unit } from "../../../../src/core/insight/flows/units.ts";

const unit = (...departments: number[]): Unit => ({ members: [0], departments, people: [] });

/** Links by "a-b": how far above the usual; what is not told is the usual. */
function grouped(units: readonly Unit[], links: Readonly<Record<string, number>>): number[][] {
  const pairs = Object.entries(links).map(([key, beyond]): AlikePair => {
    const [a, b] = key.split("-").map(Number) as [number, number];
    return { a, b, affinity: 0.5, beyond, above: 0.9, remarkable: true };
  });
  const beyond = (a: number, b: number): number =>
    links[`${Math.min(a, b)}-${Math.max(a, b)}`] ?? 0;
  return flowGroups(units, pairs, { beyond });
}

describe("groups of similar initiatives", () => {
  it("are in three departments or more", () => {
    const alike = { "0-1": 4, "0-2": 4, "1-2": 4 };
    expect(grouped([unit(1), unit(2), unit(3)], alike)).toEqual([[0, 1, 2]]);
    expect(grouped([unit(1), unit(2), unit(2)], alike)).toEqual([]);
  });

  it("count all departments of near-identical ones", () => {
    expect(grouped([unit(1, 2), unit(3)], { "0-1": 4 })).toEqual([[0, 1]]);
  });

  it("take nobody in who is like just one of them", () => {
    // To the three 3 is 3, 0 and 0 above the usual: 1 on average.
    const links = { "0-1": 4, "0-2": 4, "1-2": 4, "0-3": 3 };
    expect(grouped([unit(1), unit(2), unit(3), unit(4)], links)).toEqual([[0, 1, 2]]);
  });

  it("take nobody in who is hardly like one of them, however like the others", () => {
    // To the three 6, 6 and 1: 4.3 on average.
    const links = { "0-1": 6, "0-2": 6, "1-2": 6, "0-3": 6, "1-3": 6, "2-3": 1 };
    expect(grouped([unit(1), unit(2), unit(3), unit(4)], links)).toEqual([[0, 1, 2]]);
  });

  it("are of at most twelve", () => {
    const links: Record<string, number> = {};
    for (let a = 0; a < 20; a += 1) for (let b = a + 1; b < 20; b += 1) links[`${a}-${b}`] = 5;
    const groups = grouped(
      Array.from({ length: 20 }, (_, place) => unit(place)),
      links,
    );
    expect(Math.max(...groups.map(({ length }) => length))).toBeLessThanOrEqual(12);
    const all = groups.flat();
    expect(new Set(all).size).toBe(all.length);
  });
});
