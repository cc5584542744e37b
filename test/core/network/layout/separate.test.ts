import * as fc from "fast-check";
import { expect, it } from "vitest";
import { roomBetween } from "../../../../src/core/network/layout/disc.ts";
import { freeSpot, separate, type Loose } from "../../../../src/core/network/layout/separate.ts";

it("parts two discs of radius 10 that lie 10 apart by 5 + 5 + the gap, half each", () => {
  const discs: Loose[] = [
    { x: 0, y: 0, radius: 10, fixed: false },
    { x: 10, y: 0, radius: 10, fixed: false },
  ];
  separate(discs, 4);
  expect(discs[0]!.x).toBeCloseTo(-7, 4);
  expect(discs[1]!.x).toBeCloseTo(17, 4);
});

it("leaves what is fixed, and leaves two fixed ones that overlap as they are", () => {
  const discs: Loose[] = [
    { x: 0, y: 0, radius: 10, fixed: true },
    { x: 5, y: 0, radius: 10, fixed: true },
    { x: 1, y: 0, radius: 10, fixed: false },
  ];
  separate(discs, 1);
  expect(discs.slice(0, 2).map(({ x }) => x)).toEqual([0, 5]);
  expect(roomBetween(discs[0]!, discs[2]!)).toBeGreaterThanOrEqual(1);
  expect(roomBetween(discs[1]!, discs[2]!)).toBeGreaterThanOrEqual(1);
});

it("finds the free spot next to a disc, not far away", () => {
  const wall = { x: 0, y: 0, radius: 100 };
  const spot = freeSpot([wall], { x: 20, y: 0, radius: 10 }, 5);
  expect(Math.hypot(spot.x, spot.y)).toBeGreaterThanOrEqual(115);
  expect(Math.hypot(spot.x, spot.y)).toBeLessThan(150);
});

it("always succeeds, also for many on one spot or shut in by fixed ones", () => {
  const disc = fc.record({
    x: fc.integer({ min: -100, max: 100 }),
    y: fc.integer({ min: -100, max: 100 }),
    radius: fc.integer({ min: 1, max: 80 }),
    fixed: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(disc, { maxLength: 25 }), (discs) => {
      separate(discs, 10);
      for (const [place, a] of discs.entries()) {
        for (const b of discs.slice(place + 1)) {
          if (a.fixed && b.fixed) continue;
          expect(roomBetween(a, b)).toBeGreaterThanOrEqual(10 - 1e-9);
        }
      }
    }),
  );
});
