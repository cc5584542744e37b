import { describe, expect, it } from "vitest";
import { EVERYTHING, withDepartments } from "../../../src/renderer/features/map/filters.ts";
import { sceneOf } from "../../../src/renderer/features/map/scene.ts";
import { nodeRadius, type Scene } from "../../../src/renderer/features/map/scene-parts.ts";
import {
  ALL_OPEN,
  ANN,
  AZ,
  BOB,
  BZK,
  CAS,
  DEE,
  EVA,
  PAPER,
  PRIVATE,
  VWS,
  model,
  view,
} from "./six-people.ts";

const drawn = (scene: Scene): number[] => scene.nodes.map(({ id }) => id).sort((a, b) => a - b);
const lines = (scene: Scene): string[] => scene.ties.map(({ key }) => key).sort();

describe("departments first", () => {
  const scene = sceneOf(model, view());

  it("draws three rings, nobody, and one line for each two that are tied", () => {
    expect(scene.islands.map(({ code, isOpen }) => [code, isOpen])).toEqual([
      ["BZK", false],
      ["VWS", false],
      ["AZ", false],
    ]);
    expect(drawn(scene)).toEqual([]);
    expect(lines(scene)).toEqual(["p1-2", "p1-3"]);
  });

  it("makes the line with most pairs 11 wide, and one with half as many 1 + 10/2 = 6", () => {
    expect(scene.ties.map(({ key, width, count }) => [key, width, count])).toEqual([
      ["p1-2", 11, 2],
      ["p1-3", 6, 1],
    ]);
  });

  it("bends a line by two points that all ties of the pair share", () => {
    const open = sceneOf(model, view({ open: ALL_OPEN }));
    const [toCas, toPrivate] = [`t${ANN}-${CAS}`, `t${ANN}-${PRIVATE}`].map(
      (key) => open.ties.find((tie) => tie.key === key)!.bends,
    );
    expect(toCas).toHaveLength(2);
    expect(toCas).toEqual(toPrivate);
    expect(scene.ties[0]!.bends).toEqual(toCas);
  });
});

describe("an open department", () => {
  const scene = sceneOf(model, view({ open: new Set([BZK]) }));

  it("shows who and what is in it", () => {
    expect(drawn(scene)).toEqual([ANN, BOB, PAPER]);
    expect(scene.islands.find(({ id }) => id === BZK)).toMatchObject({
      isOpen: true,
      isPeopled: true,
    });
  });

  it("ends ties with a closed one at its ring, as one line for all of someone's", () => {
    expect(lines(scene)).toEqual(
      [`i${ANN}-${VWS}`, `i${ANN}-${AZ}`, `t${ANN}-${BOB}`, `t${ANN}-${PAPER}`].toSorted(),
    );
    expect(scene.ties.find(({ key }) => key === `i${ANN}-${VWS}`)).toMatchObject({
      count: 2,
      look: "to-island",
      to: `d${VWS}`,
    });
  });
});

describe("everything open", () => {
  const scene = sceneOf(model, view({ open: ALL_OPEN }));

  it("draws everyone and every tie, and no line between whole departments", () => {
    expect(drawn(scene)).toEqual([ANN, BOB, CAS, PRIVATE, DEE, EVA, PAPER]);
    expect(scene.ties).toHaveLength(6);
    expect(scene.ties.every(({ key }) => key.startsWith("t"))).toBe(true);
  });

  it("makes a thing with most ties largest, and one without smallest", () => {
    const radius = (id: number): number => scene.nodes.find((node) => node.id === id)!.radius;
    expect(radius(ANN)).toBe(nodeRadius(5, 5));
    expect(radius(EVA)).toBe(nodeRadius(0, 5));
    expect(radius(ANN)).toBeGreaterThan(radius(CAS));
    expect(radius(CAS)).toBeGreaterThan(radius(BOB));
  });

  it("gives departments the colours of their ids, and grey to who has none", () => {
    const token = (id: number): string => scene.nodes.find((node) => node.id === id)!.token;
    expect([ANN, CAS, DEE, EVA].map(token)).toEqual(["--d1", "--d2", "--d3", "--d0"]);
  });
});

describe("filters", () => {
  const open = ALL_OPEN;

  it("leave out initiatives and the ties with them", () => {
    const scene = sceneOf(model, view({ open, filters: { ...EVERYTHING, initiatives: false } }));
    expect(drawn(scene)).not.toContain(PAPER);
    expect(lines(scene)).not.toContain(`t${ANN}-${PAPER}`);
    expect(scene.ties).toHaveLength(5);
  });

  it("leave out a department with all that is in it", () => {
    const scene = sceneOf(
      model,
      view({ open, filters: withDepartments(EVERYTHING, [VWS], false) }),
    );
    expect(scene.islands.map(({ id }) => id)).toEqual([BZK, AZ]);
    expect(drawn(scene)).toEqual([ANN, BOB, DEE, EVA, PAPER]);
    expect(scene.ties).toHaveLength(3);
  });

  it("with only cross-department ties keep who has one: Ann, Cas, the private person and Dee", () => {
    const scene = sceneOf(model, view({ open, filters: { ...EVERYTHING, onlyCrossings: true } }));
    expect(drawn(scene)).toEqual([ANN, CAS, PRIVATE, DEE]);
    expect(scene.ties.every(({ look }) => look === "crossing")).toBe(true);
    expect(scene.ties).toHaveLength(3);
  });

  it("without cross-department ties leave those within", () => {
    const scene = sceneOf(model, view({ open, filters: { ...EVERYTHING, crossings: false } }));
    expect(scene.ties.map(({ look }) => look)).toEqual(["within", "within", "within"]);
    expect(sceneOf(model, view({ filters: { ...EVERYTHING, crossings: false } })).ties).toEqual([]);
  });

  it("draw no line to a ring for what is held back in it", () => {
    const filters = { ...EVERYTHING, stubs: false };
    const scene = sceneOf(model, view({ open: new Set([BZK]), filters }));
    expect(lines(scene)).not.toContain(`i${ANN}-${AZ}`);
  });
});

describe("what is chosen", () => {
  it("is drawn in a closed department, with its neighbours wherever they are", () => {
    const scene = sceneOf(model, view({ selectedId: CAS }));
    expect(drawn(scene)).toEqual([ANN, CAS, PRIVATE]);
    expect(scene.nodes.map(({ id, nearness }) => [id, nearness])).toEqual([
      [ANN, "near"],
      [CAS, "selected"],
      [PRIVATE, "near"],
    ]);
  });

  it("has strong ties", () => {
    const scene = sceneOf(model, view({ open: ALL_OPEN, selectedId: CAS }));
    const strong = scene.ties.filter(({ isStrong }) => isStrong).map(({ key }) => key);
    expect(strong).toEqual([`t${ANN}-${CAS}`, `t${CAS}-${PRIVATE}`]);
  });

  it("as a pair of departments shows the ends of their ties", () => {
    const scene = sceneOf(model, view({ pair: [VWS, BZK] }));
    expect(drawn(scene)).toEqual([ANN, CAS, PRIVATE]);
    expect(scene.islands.filter(({ isSelected }) => isSelected).map(({ id }) => id)).toEqual([
      BZK,
      VWS,
    ]);
    expect(scene.ties.find(({ key }) => key === "p1-2")?.isStrong).toBe(true);
  });

  it("as a topic shows who and what has to do with it", () => {
    expect(drawn(sceneOf(model, view({ linked: new Set([BOB, DEE]) })))).toEqual([BOB, DEE]);
  });
});

describe("focus", () => {
  it("of one step on Cas reaches Ann and the private person, wherever they are", () => {
    const scene = sceneOf(model, view({ focus: { id: CAS, steps: 1 } }));
    expect([...scene.steps!]).toEqual([
      [CAS, 0],
      [ANN, 1],
      [PRIVATE, 1],
    ]);
    expect(drawn(scene)).toEqual([ANN, CAS, PRIVATE]);
  });

  it("of two steps also reaches whom Ann knows", () => {
    const scene = sceneOf(model, view({ focus: { id: CAS, steps: 2 } }));
    expect(scene.steps!.get(DEE)).toBe(2);
    expect(scene.steps!.has(EVA)).toBe(false);
  });

  it("lets the rest of open departments fade", () => {
    const scene = sceneOf(model, view({ open: ALL_OPEN, focus: { id: CAS, steps: 1 } }));
    const faded = scene.nodes.filter(({ nearness }) => nearness === "faded").map(({ id }) => id);
    expect(faded).toEqual([BOB, DEE, EVA, PAPER]);
    expect(scene.ties.find(({ key }) => key === `t${ANN}-${BOB}`)?.isFaded).toBe(true);
    expect(scene.ties.find(({ key }) => key === `t${ANN}-${CAS}`)?.isFaded).toBe(false);
  });

  it("on a department begins with everyone in it", () => {
    const { steps } = sceneOf(model, view({ focus: { id: VWS, steps: 1 } }));
    expect([...steps!]).toEqual([
      [CAS, 0],
      [PRIVATE, 0],
      [ANN, 1],
    ]);
  });

  it("does not walk along ties that are switched off", () => {
    const filters = { ...EVERYTHING, crossings: false };
    const { steps } = sceneOf(model, view({ focus: { id: CAS, steps: 4 }, filters }));
    expect([...steps!.keys()]).toEqual([CAS, PRIVATE]);
  });
});
