import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { labelWishes, type Naming } from "../../../src/renderer/features/map/label-wishes.ts";
import {
  chooseLabels,
  type LabelWish,
  type Spot,
} from "../../../src/renderer/features/map/labels.ts";
import { sceneOf } from "../../../src/renderer/features/map/scene.ts";
import { ALL_OPEN, ANN, BOB, CAS, model, view } from "./six-people.ts";

const measure = (text: string, size: number): number => text.length * size * 0.5;
const FRAME = { left: 0, right: 400, top: 0, bottom: 300 };
const wish = (text: string, x: number, y: number, change: Partial<LabelWish> = {}): LabelWish => ({
  key: text,
  text,
  at: { x, y },
  clear: 5,
  size: 10,
  weight: 400,
  tone: "ink",
  spots: ["right", "left", "above", "below"],
  overNodes: false,
  ...change,
});
const room = { frame: FRAME, nodes: [], measure };

describe("labels", () => {
  it("stand at the right, five pixels clear of what they name", () => {
    const [label] = chooseLabels([wish("abcd", 100, 100)], room);
    expect(label).toMatchObject({ x: 110, y: 100, align: "start" });
    expect(label!.box).toEqual({ left: 110, right: 130, top: 94, bottom: 106 });
  });

  it("give way to an earlier one: to the left, and with nowhere to go they are not drawn", () => {
    const wishes = [
      wish("first", 100, 100),
      wish("second", 115, 100),
      wish("third", 104, 101, { spots: ["right"] }),
    ];
    const labels = chooseLabels(wishes, room);
    expect(labels.map(({ key }) => key)).toEqual(["first", "second"]);
    expect(labels[1]!.align).not.toBe("start");
  });

  it("do not cover a node, but for those that matter most", () => {
    const nodes = [{ key: "other", x: 120, y: 100, radius: 4, hasRing: false }];
    const only: readonly Spot[] = ["right"];
    const plain = wish("plain", 100, 100, { spots: only });
    expect(chooseLabels([plain], { ...room, nodes })).toEqual([]);
    expect(chooseLabels([{ ...plain, overNodes: true }], { ...room, nodes })).toHaveLength(1);
    const ringed = nodes.map((node) => ({ ...node, hasRing: true }));
    expect(chooseLabels([{ ...plain, overNodes: true }], { ...room, nodes: ringed })).toEqual([]);
  });

  it("that matter most still go where they cover nobody, if there is such a spot", () => {
    const nodes = [{ key: "other", x: 120, y: 100, radius: 4, hasRing: false }];
    const [label] = chooseLabels([wish("abcd", 100, 100, { overNodes: true })], { ...room, nodes });
    expect(label!.align).toBe("end");
  });

  it("do not leave the frame", () => {
    expect(chooseLabels([wish("at the edge", 395, 100)], room)[0]).toMatchObject({ align: "end" });
    expect(chooseLabels([wish("outside", 500, 100)], room)).toEqual([]);
  });

  it("never overlap each other, whatever is wished", () => {
    const wishes = fc.array(
      fc.tuple(
        fc.string({ maxLength: 20 }),
        fc.integer({ max: 400, min: 0 }),
        fc.integer({ max: 300, min: 0 }),
      ),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(wishes, (all) => {
        const labels = chooseLabels(
          all.map(([text, x, y], place) => wish(text, x, y, { key: `${place}` })),
          room,
        );
        for (const [place, { box: a }] of labels.entries()) {
          for (const { box: b } of labels.slice(place + 1)) {
            const apart =
              a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
            expect(apart).toBe(true);
          }
        }
      }),
    );
  });
});

describe("wishes", () => {
  const naming: Naming = {
    node: (id) => model.nodes.get(id)!.name,
    people: (count) => `${count} mensen`,
    initiatives: (count) => `${count} initiatieven`,
  };
  const sight = {
    toScreen: (point: { x: number; y: number }) => ({ x: point.x + 100, y: point.y + 100 }),
    zoom: 1,
    nodeScale: 1,
    width: 1000,
    height: 1000,
    pointed: new Set<number>(),
  };
  const texts = (change: Parameters<typeof view>[0], pointed: number[] = []): string[] =>
    labelWishes(sceneOf(model, view(change)), naming, { ...sight, pointed: new Set(pointed) }).map(
      ({ text }) => text,
    );

  it("come in the order: pointed at or chosen, departments, neighbours, then the largest", () => {
    const open = ALL_OPEN;
    expect(texts({ open, selectedId: CAS }, [BOB]).slice(0, 7)).toEqual([
      "Bob",
      "Cas",
      "BZK",
      "VWS",
      "AZ",
      "Ann",
      "",
    ]);
  });

  it("of a ring say how many are in it, in figures where there is little room", () => {
    expect(texts({})).toEqual([
      "BZK",
      "VWS",
      "AZ",
      "2 mensen",
      "1 initiatieven",
      "2 mensen",
      "0 initiatieven",
      "1 + 0",
    ]);
  });

  it("leave out what fades", () => {
    expect(texts({ open: ALL_OPEN, focus: { id: CAS, steps: 1 } })).not.toContain("Bob");
    expect(texts({ open: ALL_OPEN, focus: { id: ANN, steps: 1 } })).toContain("Bob");
  });
});
