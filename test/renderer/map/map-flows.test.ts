import { describe, expect, it } from "vitest";
import { pairItem, type FlowItem } from "../../../src/renderer/app/flow-item.ts";
import { flowWayOn } from "../../../src/renderer/features/map/flow-way.ts";
import {
  betweenWhat,
  drawnLines,
  flowsOn,
  nextFlow,
  shownFlow,
} from "../../../src/renderer/features/map/map-flows.ts";
import { mapModel } from "../../../src/renderer/features/map/map-model.ts";
import { pictureOf } from "../../../src/renderer/features/map/picture.ts";
import { sceneOf } from "../../../src/renderer/features/map/scene.ts";
import { zoomScale } from "../../../src/renderer/features/map/zoom-scale.ts";
import { named, pair, person } from "../flows/flows.ts";
import { ANN, BOB, BZK, CAS, DEE, model, PAPER, reply, view, VWS } from "./six-people.ts";

const flow = (ends: readonly number[], change: Partial<FlowItem> = {}): FlowItem => ({
  ...pairItem(pair()),
  key: ends.join("-"),
  ends: ends.map((id) => named(id, `N${id}`)),
  ...change,
});
const departments = flow([BZK, VWS], { kind: "departments" });
const nothing = { key: null, selectedId: null, pair: null };
const keyOf = (one: ReturnType<typeof shownFlow>): string | undefined => one?.item.key;

describe("what could flow, on the map", () => {
  const flows = flowsOn(model, [
    flow([PAPER, CAS], { state: "planned" }),
    flow([PAPER, DEE]),
    flow([PAPER, 99]),
    flow([BOB, CAS]),
    departments,
  ]);
  it("is what it has all ends of, with the number that the list gives it", () => {
    expect(flows.map(({ item, place }) => [item.key, place])).toEqual([
      [`${PAPER}-${CAS}`, 1],
      [`${PAPER}-${DEE}`, 2],
      [`${BOB}-${CAS}`, 4],
      [`${BZK}-${VWS}`, 5],
    ]);
  });
  it("says what the largest are between, where that is one thing", () => {
    expect(betweenWhat(flows.slice(-1))).toBe("departments");
    expect(betweenWhat(flows.slice(0, -1))).toBe("initiatives");
    expect(betweenWhat(flows)).toBeNull();
    expect(betweenWhat(flowsOn(model, [flow([BOB, CAS], { kind: "meet" })]))).toBeNull();
  });
  it("is looked at from what is chosen: the most promising that is open, or the one asked for", () => {
    const chosen = { ...nothing, selectedId: PAPER };
    expect(keyOf(shownFlow(flows, chosen))).toBe(`${PAPER}-${DEE}`);
    expect(keyOf(shownFlow(flows, { ...chosen, key: `${PAPER}-${CAS}` }))).toBe(`${PAPER}-${CAS}`);
    expect(keyOf(shownFlow(flows, { ...chosen, key: `${BOB}-${CAS}` }))).toBe(`${PAPER}-${DEE}`);
  });
  it("is looked at between two departments, whichever is named first", () => {
    expect(keyOf(shownFlow(flows, { ...nothing, pair: [VWS, BZK] }))).toBe(departments.key);
  });
  it("is not looked at where nothing is chosen", () => {
    expect(shownFlow(flows, nothing)).toBeNull();
  });
  it("goes on from one to the next, past what is planned, and begins again after the last", () => {
    expect(keyOf(nextFlow(flows, null))).toBe(`${PAPER}-${DEE}`);
    expect(keyOf(nextFlow(flows, `${PAPER}-${DEE}`))).toBe(`${BOB}-${CAS}`);
    expect(keyOf(nextFlow(flows, departments.key))).toBe(`${PAPER}-${DEE}`);
    expect(nextFlow(flows.slice(0, 1), null)).toBeNull();
  });
  it("has lines from what is chosen to each of the others, and of three where nothing is", () => {
    const group = flow([BOB, CAS, PAPER], { kind: "group" });
    const [shown = null] = flowsOn(model, [group]);
    expect(drawnLines(shown, { flows, centre: CAS })).toEqual([
      [CAS, BOB],
      [CAS, PAPER],
    ]);
    expect(drawnLines(null, { flows, centre: null })).toEqual([
      [PAPER, DEE],
      [BOB, CAS],
      [BZK, VWS],
    ]);
  });
});

describe("a flow in the drawing", () => {
  const frame = {
    width: 900,
    height: 700,
    zoom: 1,
    scale: zoomScale(1),
    toScreen: ({ x, y }: { x: number; y: number }) => ({ x, y }),
  };
  it("shows both ends in closed departments, with yellow on a wider line of ink between them", () => {
    const scene = sceneOf(model, view({ flows: [[PAPER, CAS]] }));
    expect(scene.nodes.map(({ id, nearness }) => [id, nearness])).toEqual([
      [CAS, "near"],
      [PAPER, "near"],
    ]);
    const lines = pictureOf(scene, [], frame).marks.filter((mark) => mark.kind === "line");
    const [wider, yellow] = lines.slice(-2);
    expect([wider?.stroke, yellow?.stroke]).toEqual(["--dotter-case", "--dotter"]);
    expect(wider!.width).toBeGreaterThan(yellow!.width);
    expect(wider?.data).toBe(yellow?.data);
  });
  it("ends at the rims of two departments", () => {
    const scene = sceneOf(model, view({ flows: [[BZK, VWS]] }));
    expect(scene.nodes).toEqual([]);
    const [yellow] = pictureOf(scene, [], frame).marks.filter(
      (mark) => mark.kind === "line" && mark.stroke === "--dotter",
    );
    const [, x, y] = /^M(-?[\d.]+) (-?[\d.]+)/u.exec("data" in yellow! ? yellow.data : "") ?? [];
    // BZK lies at 0, 0 with a radius of 50.
    expect(Math.hypot(Number(x), Number(y))).toBeCloseTo(50, 0);
  });
  it("shows along whom the two would meet, and lets nothing else step back for it", () => {
    const scene = sceneOf(model, view({ flows: [[PAPER, CAS]], flowWay: [PAPER, ANN, CAS] }));
    const ways = scene.ties.filter(({ isWay }) => isWay).map(({ key }) => key);
    expect(ways.toSorted()).toEqual([`t${ANN}-${CAS}`, `t${ANN}-${PAPER}`]);
    expect(scene.ties.some(({ isFaded }) => isFaded)).toBe(false);
  });
});

describe("the way to a meeting", () => {
  it("goes by the people from the one end to the other", () => {
    expect(flowWayOn(model, [PAPER, CAS], [person(ANN, "Ann"), person(CAS, "Cas")])).toEqual([
      PAPER,
      ANN,
      CAS,
    ]);
  });
  it("goes through what two work on where they have no line", () => {
    const together = mapModel({
      ...reply,
      ties: [
        { from: ANN, to: PAPER, kinds: ["takes-part"], crossing: false },
        { from: CAS, to: PAPER, kinds: ["leads"], crossing: true },
      ],
    });
    const people = [person(ANN, "Ann"), person(CAS, "Cas")];
    expect(flowWayOn(together, [ANN, CAS], people)).toEqual([ANN, PAPER, CAS]);
  });
  it("is none where the map lacks a line of it", () => {
    expect(flowWayOn(model, [PAPER, DEE], [person(BOB, "Bob"), person(CAS, "Cas")])).toEqual([]);
  });
});
