import type { MapDepartment, MapNode, MapReply } from "../../../src/contract/map.ts";
import { EVERYTHING } from "../../../src/renderer/features/map/filters.ts";
import { mapModel } from "../../../src/renderer/features/map/map-model.ts";
import type { SceneView } from "../../../src/renderer/features/map/scene-parts.ts";

/** Departments: BZK with Ann, Bob and an initiative; VWS with Cas and a private person; AZ, small, with Dee; Eva has none. */
export const [BZK, VWS, AZ] = [1, 2, 3] as const;
export const [ANN, BOB, CAS, PRIVATE, DEE, EVA, PAPER] = [11, 12, 13, 14, 15, 16, 21] as const;

const department = (id: number, code: string, about: Partial<MapDepartment>): MapDepartment => ({
  id,
  name: `Ministerie ${code}`,
  code,
  people: 2,
  initiatives: 0,
  small: false,
  onlyInSums: false,
  radius: 50,
  x: 0,
  y: 0,
  pinned: false,
  ...about,
});

const person = (id: number, name: string, about: Partial<MapNode>): MapNode => ({
  id,
  kind: "person",
  name,
  sharing: "open",
  departmentId: BZK,
  degree: 1,
  stub: false,
  status: null,
  x: 0,
  y: 0,
  pinned: false,
  ...about,
});

/**
 * Ann knows Bob (within BZK), takes part in the paper (within), knows Cas (crossing) and the private person
 * (crossing). Cas knows the private person (within VWS). Dee knows Ann (crossing). Eva knows nobody.
 */
export const reply: MapReply = {
  departments: [
    department(BZK, "BZK", { initiatives: 1, x: 0, y: 0 }),
    department(VWS, "VWS", { x: 300, y: 0 }),
    department(AZ, "AZ", { people: 1, small: true, x: 0, y: 300, radius: 26 }),
  ],
  departmentTies: [
    { a: BZK, b: VWS, pairs: 2 },
    { a: BZK, b: AZ, pairs: 1 },
  ],
  nodes: [
    person(ANN, "Ann", { degree: 4, x: 0, y: 0 }),
    person(BOB, "Bob", { x: 20, y: 0 }),
    person(CAS, "Cas", { departmentId: VWS, degree: 2, x: 300, y: -10 }),
    person(PRIVATE, "", { departmentId: VWS, sharing: "private", x: 300, y: 10 }),
    person(DEE, "Dee", { departmentId: AZ, sharing: "internal", stub: true, x: 0, y: 300 }),
    person(EVA, "Eva", { departmentId: null, degree: 0, x: 500, y: 500 }),
    { ...person(PAPER, "Het gesprek op papier", { x: 0, y: 20 }), kind: "initiative" },
  ],
  ties: [
    { from: ANN, to: BOB, kinds: ["knows"], crossing: false },
    { from: ANN, to: PAPER, kinds: ["takes-part"], crossing: false },
    { from: ANN, to: CAS, kinds: ["knows"], crossing: true },
    { from: ANN, to: PRIVATE, kinds: ["knows"], crossing: true },
    { from: CAS, to: PRIVATE, kinds: ["knows"], crossing: false },
    { from: DEE, to: ANN, kinds: ["knows"], crossing: true },
  ],
  seed: 7,
};

export const model = mapModel(reply);

export const view = (change: Partial<SceneView> = {}): SceneView => ({
  open: new Set(),
  filters: EVERYTHING,
  selectedId: null,
  pair: null,
  focus: null,
  linked: new Set(),
  anchorId: null,
  bridges: null,
  way: [],
  flows: [],
  flowWay: [],
  ...change,
});

export const ALL_OPEN: ReadonlySet<number | null> = new Set([BZK, VWS, AZ, null]);
