import { describe, expect, it } from "vitest";
import type { Named } from "../../../src/contract/common.ts";
import type { Path } from "../../../src/renderer/app/tie-words.ts";
import { EVERYTHING } from "../../../src/renderer/features/map/filters.ts";
import { mapModel } from "../../../src/renderer/features/map/map-model.ts";
import { sceneOf } from "../../../src/renderer/features/map/scene.ts";
import { wayNodes } from "../../../src/renderer/features/map/way-nodes.ts";
import { ALL_OPEN, ANN, BOB, CAS, DEE, model, PAPER, reply, view } from "./six-people.ts";

const named = (id: number, kind: Named["kind"] = "person"): Named => ({
  id,
  kind,
  name: `N${id}`,
  department: null,
  departmentId: null,
});
const knows: Path["ties"][number] = { kinds: ["knows"], initiatives: [] };

describe("a way on the map", () => {
  it("goes from one to the next where the map has a line", () => {
    const path: Path = { people: [named(DEE), named(ANN), named(CAS)], ties: [knows, knows] };
    expect(wayNodes(path, model)).toEqual([DEE, ANN, CAS]);
  });
  it("goes over what two work on together where there is no line between them", () => {
    const together = mapModel({
      ...reply,
      ties: [
        { from: ANN, to: PAPER, kinds: ["takes-part"], crossing: false },
        { from: CAS, to: PAPER, kinds: ["leads"], crossing: true },
      ],
    });
    const tie = { kinds: [], initiatives: [named(PAPER, "initiative")] };
    const path: Path = { people: [named(ANN), named(CAS)], ties: [tie] };
    expect(wayNodes(path, together)).toEqual([ANN, PAPER, CAS]);
  });
  it("is drawn whole and strong, also where departments are closed or a filter holds people back", () => {
    const way = [DEE, ANN, CAS];
    const closed = sceneOf(model, view({ way, filters: { ...EVERYTHING, persons: false } }));
    expect(new Set(closed.nodes.map(({ id }) => id))).toEqual(new Set(way));
    const lines = closed.ties.filter(({ isWay }) => isWay);
    expect(lines.map(({ key }) => key).toSorted()).toEqual([`t${ANN}-${CAS}`, `t${DEE}-${ANN}`]);
    expect(lines.every(({ isStrong, isFaded }) => isStrong && !isFaded)).toBe(true);
  });
  it("makes all else fade", () => {
    const scene = sceneOf(model, view({ way: [ANN, CAS], open: ALL_OPEN }));
    const looks = new Map(scene.nodes.map(({ id, nearness }) => [id, nearness]));
    expect(looks.get(ANN)).toBe("near");
    expect(looks.get(BOB)).toBe("faded");
    expect(scene.ties.filter(({ isFaded }) => !isFaded)).toHaveLength(1);
  });
});
