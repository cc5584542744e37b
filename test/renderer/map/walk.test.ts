import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EVERYTHING } from "../../../src/renderer/features/map/filters.ts";
import type { Pointer } from "../../../src/renderer/features/map/pointer.ts";
import { sceneOf } from "../../../src/renderer/features/map/scene.ts";
import { clockwise, siblings, walk, type Ground } from "../../../src/renderer/features/map/walk.ts";
import {
  ALL_OPEN,
  ANN,
  AZ,
  BOB,
  BZK,
  CAS,
  DEE,
  PAPER,
  PRIVATE,
  VWS,
  model,
  view,
} from "./six-people.ts";

const ground = (change: Partial<Ground> = {}): Ground => ({
  model,
  scene: sceneOf(model, view({ open: ALL_OPEN })),
  filters: EVERYTHING,
  selectedId: null,
  ...change,
});
const node = (id: number): Pointer => ({ level: "node", id });
const department = (id: number | null): Pointer => ({ level: "department", id });
const tie = (anchor: number, id: number): Pointer => ({ level: "tie", anchor, id });

describe("clockwise", () => {
  const [up, right, down, left] = [
    { x: 0, y: -1 },
    { x: 1, y: 0 },
    { x: 0, y: 1 },
    { x: -1, y: 0 },
  ];

  it("begins at twelve o'clock and goes as a clock does", () => {
    expect(clockwise({ x: 0, y: 0 }, [left, down, right, up])).toEqual([up, right, down, left]);
  });

  it("meets the nearer of two in one direction first", () => {
    const far = { x: 5, y: 0 };
    expect(clockwise({ x: 0, y: 0 }, [far, right])).toEqual([right, far]);
  });

  it("loses nobody and meets nobody twice", () => {
    const points = fc.array(fc.record({ x: fc.integer(), y: fc.integer() }));
    fc.assert(
      fc.property(points, (all) => {
        const sorted = clockwise({ x: 0, y: 0 }, all);
        expect(new Set(sorted)).toEqual(new Set(all));
        expect(sorted).toHaveLength(all.length);
      }),
    );
  });
});

describe("walking", () => {
  it("goes from the network in to departments, to who has most ties, to its ties, and out again", () => {
    const first = walk(ground(), { level: "network" }, "in");
    expect(first).toEqual(department(VWS));
    expect(walk(ground(), department(BZK), "in")).toEqual(node(ANN));
    expect(walk(ground(), node(ANN), "in")).toMatchObject({ level: "tie", anchor: ANN });
    expect(walk(ground(), tie(ANN, CAS), "out")).toEqual(node(ANN));
    expect(walk(ground(), node(ANN), "out")).toEqual(department(BZK));
    expect(walk(ground(), department(BZK), "out")).toEqual({ level: "network" });
    expect(walk(ground(), { level: "network" }, "out")).toBeNull();
  });

  it("goes round the departments and comes back where it began, who has none last", () => {
    const ring = siblings(ground(), department(BZK));
    expect(ring.at(-1)).toEqual(department(null));
    let at: Pointer | null = ring[0]!;
    for (const next of [...ring.slice(1), ring[0]!]) {
      at = walk(ground(), at!, "next");
      expect(at).toEqual(next);
    }
    expect(walk(ground(), ring[0]!, "previous")).toEqual(ring.at(-1));
  });

  it("walks the neighbours of what is chosen, not who lies beside it", () => {
    const chosen = ground({ selectedId: ANN });
    // Bob lies to the right of Ann, and so does Cas, further and a little up: Cas comes first.
    expect(walk(chosen, node(ANN), "next")).toEqual(tie(ANN, CAS));
    expect(walk(chosen, tie(ANN, CAS), "next")).toEqual(tie(ANN, BOB));
    expect(walk(ground(), node(ANN), "next")).not.toMatchObject({ level: "tie" });
  });

  it("meets all five neighbours of Ann", () => {
    const ids = siblings(ground(), tie(ANN, CAS)).map((one) => ("id" in one ? one.id : null));
    expect(ids).toEqual(
      [CAS, BOB, PRIVATE, DEE, PAPER].toSorted((a, b) => ids.indexOf(a) - ids.indexOf(b)),
    );
    expect(new Set(ids)).toEqual(new Set([BOB, CAS, PRIVATE, DEE, PAPER]));
  });

  it("passes by what the legend holds back", () => {
    const filtered = ground({ filters: { ...EVERYTHING, initiatives: false, within: false } });
    const ids = siblings(filtered, tie(ANN, CAS)).map((one) => ("id" in one ? one.id : null));
    expect(new Set(ids)).toEqual(new Set([CAS, PRIVATE, DEE]));
  });

  it("passes by what the focus lets fade", () => {
    const scene = sceneOf(model, view({ open: ALL_OPEN, focus: { id: CAS, steps: 1 } }));
    expect(siblings(ground({ scene }), node(ANN))).toEqual([node(ANN)]);
  });

  it("finds nothing below someone without ties", () => {
    expect(walk(ground(), department(AZ), "in")).toEqual(node(DEE));
    expect(
      walk(ground({ filters: { ...EVERYTHING, crossings: false } }), node(DEE), "in"),
    ).toBeNull();
  });
});
