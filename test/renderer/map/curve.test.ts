import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bendsAlong, onRim, pathData } from "../../../src/renderer/features/map/curve.ts";
import { mixed } from "../../../src/renderer/features/map/mix-colours.ts";
import { sharedPath } from "../../../src/renderer/features/map/shared-path.ts";

const near = fc.integer({ min: -1000, max: 1000 });
const point = fc.record({ x: near, y: near });

describe("a bend", () => {
  it("halfway from 0,0 to 10,0 and 3 below it has weight 0.5 and distance 3", () => {
    expect(bendsAlong({ x: 0, y: 0 }, { x: 10, y: 0 }, [{ x: 5, y: 3 }])).toEqual({
      weights: [0.5],
      distances: [3],
    });
  });

  it("can be found back from its weight and distance", () => {
    fc.assert(
      fc.property(point, point, point, (start, end, bend) => {
        fc.pre(Math.hypot(end.x - start.x, end.y - start.y) > 1);
        const { weights, distances } = bendsAlong(start, end, [bend]);
        const [dx, dy] = [end.x - start.x, end.y - start.y];
        const length = Math.hypot(dx, dy);
        expect(start.x + dx * weights[0]! - (dy / length) * distances[0]!).toBeCloseTo(bend.x, 6);
        expect(start.y + dy * weights[0]! + (dx / length) * distances[0]!).toBeCloseTo(bend.y, 6);
      }),
    );
  });
});

describe("a path", () => {
  const [a, b] = [
    { x: 0, y: 0 },
    { x: 30, y: 0 },
  ];

  it("is straight without bends, and meets halfway between two", () => {
    expect(pathData(a, b, [])).toBe("M0 0L30 0");
    expect(
      pathData(a, b, [
        { x: 10, y: 6 },
        { x: 20, y: 6 },
      ]),
    ).toBe("M0 0Q10 6 15 6Q20 6 30 0");
  });

  it("leaves a disc at its rim", () => {
    expect(onRim({ x: 0, y: 0, radius: 5 }, { x: 10, y: 0 })).toEqual({ x: 5, y: 0 });
  });
});

describe("the path that two islands share", () => {
  const [a, b] = [
    { x: 0, y: 0, radius: 50 },
    { x: 400, y: 0, radius: 50 },
  ];

  it("leaves the middle of the map on its other side", () => {
    const [start, end] = sharedPath(a, b, [], { x: 200, y: 100 });
    expect(start.y).toBeLessThan(0);
    expect(end.y).toBe(start.y);
    expect(start.x).toBeCloseTo(50 + 300 * 0.22);
    expect(end.x).toBeCloseTo(350 - 300 * 0.22);
  });

  it("goes round an island that lies between, on the nearer side", () => {
    const above = { x: 200, y: -30, radius: 40 };
    const [start] = sharedPath(a, b, [above], { x: 200, y: 100 });
    expect(start.y).toBeGreaterThan(0);
  });

  it("never bows more than about an eighth of its length", () => {
    const disc = fc.record({ x: near, y: near, radius: fc.integer({ min: 20, max: 300 }) });
    fc.assert(
      fc.property(disc, disc, fc.array(disc, { maxLength: 5 }), (one, other, others) => {
        const length = Math.hypot(other.x - one.x, other.y - one.y);
        fc.pre(length > 1);
        for (const { x, y } of sharedPath(one, other, others, { x: 0, y: 0 })) {
          const aside =
            Math.abs((x - one.x) * (other.y - one.y) - (y - one.y) * (other.x - one.x)) / length;
          expect(aside).toBeLessThanOrEqual(0.1301 * length + 1e-6);
        }
      }),
    );
  });
});

describe("a tint", () => {
  it("of 7 % of black on white is 237 of 255", () => {
    expect(mixed("#fff", "#000000", 0.07)).toBe("#ededed");
  });

  it("leaves a system colour alone", () => {
    expect(mixed("Canvas", "CanvasText", 0.07)).toBe("Canvas");
  });
});
