import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  boxOf,
  placeLabels,
  shortened,
} from "../../../../src/core/exchange/drawing/place-labels.ts";

const label = fc.record({
  text: fc.string({ minLength: 1, maxLength: 20 }),
  size: fc.constant(12),
  at: fc.record({ x: fc.integer({ min: 0, max: 300 }), y: fc.integer({ min: 0, max: 300 }) }),
  mark: fc.constant(5),
});

describe("names beside marks", () => {
  it("stand at the right when there is room", () => {
    const [placed] = placeLabels([{ text: "Noor", size: 12, at: { x: 0, y: 0 }, mark: 5 }], []);
    expect(placed).toMatchObject({ x: 9, anchor: "start" });
  });

  it("go to the left when the right is taken", () => {
    const taken = { left: 5, right: 200, top: -50, bottom: 50 };
    const [placed] = placeLabels(
      [{ text: "Noor", size: 12, at: { x: 0, y: 0 }, mark: 5 }],
      [taken],
    );
    expect(placed).toMatchObject({ x: -9, anchor: "end" });
  });

  it("never cover each other or a mark", () => {
    fc.assert(
      fc.property(fc.array(label, { maxLength: 40 }), (labels) => {
        const marks = labels.map(({ at: { x, y } }) => ({
          left: x - 5,
          right: x + 5,
          top: y - 5,
          bottom: y + 5,
        }));
        const boxes = placeLabels(labels, marks)
          .filter((one) => one !== null)
          .map(boxOf);
        for (const [i, a] of boxes.entries()) {
          for (const b of [...boxes.slice(i + 1), ...marks]) {
            const apart =
              a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
            expect(apart).toBe(true);
          }
        }
      }),
    );
  });

  it("are shortened by characters, not halves of them", () => {
    expect(shortened("een lange naam", 6)).toBe("een l…");
    expect(shortened("🎉🎉🎉", 2)).toBe("🎉…");
    expect(shortened("kort", 4)).toBe("kort");
  });
});
