import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { circleAround, packCircles } from "../../../../src/core/exchange/drawing/pack-circles.ts";

const radii = fc.array(fc.integer({ min: 1, max: 200 }), { maxLength: 80 });

describe("circles side by side", () => {
  it("never overlap and keep the gap", () => {
    fc.assert(
      fc.property(radii, fc.constantFrom(1, 1.5), (sizes, wider) => {
        const circles = packCircles(sizes, { gap: 10, wider });
        expect(circles.map(({ radius }) => radius)).toEqual(sizes);
        for (const [i, a] of circles.entries()) {
          for (const b of circles.slice(i + 1)) {
            expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(
              a.radius + b.radius + 9.99,
            );
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  it("lie within the circle around them, which is hardly larger than it must be", () => {
    fc.assert(
      fc.property(radii, (sizes) => {
        const circles = packCircles(sizes, { gap: 0 });
        const around = circleAround(circles);
        for (const { x, y, radius } of circles) {
          expect(Math.hypot(x - around.x, y - around.y) + radius).toBeLessThanOrEqual(
            around.radius + 1e-6,
          );
        }
      }),
      { numRuns: 20 },
    );
    const two = circleAround([
      { x: -5, y: 0, radius: 5 },
      { x: 5, y: 0, radius: 5 },
    ]);
    expect(two.radius).toBeCloseTo(10, 0);
  });
});
