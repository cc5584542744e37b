import { describe, expect, it } from "vitest";
import type { MapNode, MapReply } from "../../../src/contract/map.ts";
import { labelsFor } from "../../../src/renderer/features/map/labels-for.ts";
import { mapModel } from "../../../src/renderer/features/map/map-model.ts";
import { namingForPicture } from "../../../src/renderer/features/map/names.ts";
import { pictureOf } from "../../../src/renderer/features/map/picture.ts";
import { sceneOf } from "../../../src/renderer/features/map/scene.ts";
import { sharedScene } from "../../../src/renderer/features/map/shared-scene.ts";
import { svgOf } from "../../../src/renderer/features/map/svg.ts";
import { zoomScale } from "../../../src/renderer/features/map/zoom-scale.ts";
import { ALL_OPEN, ANN, AZ, BZK, DEE, PAPER, reply, view, VWS } from "./six-people.ts";

const NOTE = 22;
const measure = (text: string, size: number): number => text.length * size * 0.5;
const frame = {
  width: 900,
  height: 700,
  zoom: 1,
  scale: zoomScale(1),
  toScreen: ({ x, y }: { x: number; y: number }) => ({ x: x + 150, y: y + 100 }),
};

/** AZ, which is only in sums, with so many more people who share internally, who know each other and someone at VWS. */
function withMore(count: number): MapReply {
  const dee = reply.nodes.find(({ id }) => id === DEE)!;
  const more = Array.from({ length: count }, (_, i): MapNode => ({
    ...dee,
    id: 100 + i,
    name: `Geheim ${i}`,
    degree: 1 + i,
    x: 10 * i,
    y: 300 + 10 * i,
  }));
  const note = { ...dee, id: NOTE, kind: "initiative" as const, name: "Een nota", sharing: null };
  return {
    ...reply,
    departments: reply.departments.map((one) =>
      one.id === AZ
        ? { ...one, people: 1 + count, initiatives: 1, onlyInSums: true, radius: 26 + 9 * count }
        : one,
    ),
    departmentTies: [
      ...reply.departmentTies,
      ...(count === 0 ? [] : [{ a: VWS, b: AZ, pairs: count }]),
    ],
    nodes: [...reply.nodes, ...more, { ...note, x: 30 * count, y: 310 }],
    ties: [
      ...reply.ties,
      ...more.slice(1).map(({ id }) => ({
        from: 100,
        to: id,
        kinds: ["knows" as const],
        crossing: false,
      })),
    ],
  };
}

function picture(
  map: MapReply,
  open: Parameters<typeof view>[0] = {},
  includeInternal = false,
): string {
  const board = { reply: map, model: mapModel(map), seen: view(open) };
  const { model, scene } = sharedScene(board, includeInternal);
  const naming = namingForPicture(model, "nl", includeInternal);
  return svgOf(
    pictureOf(scene, labelsFor(scene, naming, { ...frame, measure }), frame),
    "",
    () => "",
  );
}

describe("a picture that leaves this computer", () => {
  it("is the same whatever the people and ties of a department that is only in sums", () => {
    for (const open of [{}, { open: ALL_OPEN }, { open: new Set([AZ]) }]) {
      const [none, ...others] = [0, 1, 2, 3].map((count) => picture(withMore(count), open));
      for (const other of others) expect(other).toBe(none);
    }
  });

  it("could not be, as the map itself shows it", () => {
    const scenes = [1, 2].map((count) => sceneOf(mapModel(withMore(count)), view({})));
    expect(scenes[0]!.islands).not.toEqual(scenes[1]!.islands);
    expect(scenes[0]!.ties).not.toEqual(scenes[1]!.ties);
  });

  it("still has that department's name, its initiatives, and who of it may be named", () => {
    const rings = picture(withMore(2));
    expect(rings).toContain(">AZ<");
    expect(rings).toContain(">1<");
    const open = picture(withMore(2), { open: ALL_OPEN });
    expect(open).toContain("Een nota");
    expect(open).not.toContain("Dee");
    expect(picture(withMore(2), { open: ALL_OPEN }, true)).toContain("Dee");
  });

  it("is what the map shows where no department is only in sums", () => {
    const model = mapModel(reply);
    const seen = view({ open: new Set([BZK]), selectedId: ANN });
    const scene = sceneOf(model, seen);
    expect(scene.nodes.map(({ id }) => id)).toContain(PAPER);
    expect(sharedScene({ reply, model, seen }, false).scene).toEqual(scene);
  });
});
