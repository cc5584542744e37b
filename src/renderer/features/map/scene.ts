import type { MapDepartment, MapNode } from "../../../contract/map.ts";
import { drawsTie, passes, type Filters } from "./filters.ts";
import { codeOf, otherEnd, tokenOf, type MapModel, type MapTie, type Point } from "./map-model.ts";
import { sharedPath, type Disc } from "./shared-path.ts";
import { stepsFrom, type Focus } from "./steps.ts";

/** What the user chose to see; the scene follows from it and the model alone. */
export type SceneView = {
  /** Departments that show who and what is in them; null for who has none. */
  readonly open: ReadonlySet<number | null>;
  readonly filters: Filters;
  readonly selectedId: number | null;
  /** Two departments whose ties are looked at. */
  readonly pair: readonly [number, number] | null;
  readonly focus: Focus | null;
  /** People and initiatives of a selected topic. */
  readonly linked: ReadonlySet<number>;
  /** Whose neighbours the keyboard walks, so that these are there to walk. */
  readonly anchorId: number | null;
};

export type SceneIsland = Disc & {
  readonly id: number;
  readonly name: string;
  readonly code: string;
  readonly token: string;
  /** Open: who is in it is drawn; else it is a ring. */
  readonly isOpen: boolean;
  /** Some of those in it are drawn, open or not. */
  readonly isPeopled: boolean;
  /** How many are in it; null where the legend holds their kind back. */
  readonly people: number | null;
  readonly initiatives: number | null;
  readonly isSelected: boolean;
};

/** How near to what the user looks at; it decides strength and label. */
export type Nearness = "selected" | "near" | "plain" | "faded";

export type SceneNode = Point & {
  readonly id: number;
  readonly kind: "person" | "initiative";
  readonly radius: number;
  readonly token: string;
  readonly stub: boolean;
  readonly pinned: boolean;
  readonly nearness: Nearness;
  /** Steps away from the focus; null without one. */
  readonly steps: number | null;
  readonly degree: number;
};

export type TieLook = "within" | "crossing" | "departments" | "to-island";

export type SceneTie = {
  readonly key: string;
  readonly look: TieLook;
  /** Keys of the ends: a node or an island. */
  readonly from: string;
  readonly to: string;
  readonly start: Point;
  readonly end: Point;
  /** Points that the line bends by; none for a straight one. */
  readonly bends: readonly Point[];
  /** In pixels at zoom 1. */
  readonly width: number;
  readonly isStrong: boolean;
  readonly isFaded: boolean;
  /** How many ties it stands for. */
  readonly count: number;
};

export type Scene = {
  readonly islands: readonly SceneIsland[];
  readonly nodes: readonly SceneNode[];
  readonly ties: readonly SceneTie[];
  /** Steps from the focus by id; null without a focus. */
  readonly steps: ReadonlyMap<number, number> | null;
};

export const nodeKey = (id: number): string => `n${id}`;
export const islandKey = (id: number): string => `d${id}`;

/** Radius of a node without ties and of the one with most, in map units; the layout keeps 16 between two. */
const SMALLEST = 3.4;
const LARGEST = 8.2;
/** Width of the line between the two departments with most ties. */
const WIDEST = 11;

export function nodeRadius(degree: number, mostTies: number): number {
  return SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(degree / Math.max(1, mostTies));
}

/**
 * Everything that is drawn, for a model and what the user chose to see.
 * O(nodes + ties + tied islands x islands).
 */
export function sceneOf(model: MapModel, view: SceneView): Scene {
  const steps = view.focus === null ? null : stepsFrom(model, view.focus, view.filters);
  const near = nearSelection(model, view);
  const nodes = drawnNodes(model, view, { steps, near });
  const islands = drawnIslands(model, view, nodes);
  return { islands, nodes, ties: drawnTies(model, view, { steps, islands, nodes }), steps };
}

/** The selected node and its neighbours, those of a selected topic, the ends of a pair's ties. */
function nearSelection(model: MapModel, view: SceneView): Set<number> {
  const near = new Set(view.linked);
  const { selectedId, anchorId, pair } = view;
  for (const id of [selectedId, anchorId]) {
    if (id === null) continue;
    for (const tie of model.tiesOf.get(id) ?? [])
      if (drawsTie(tie.crossing, view.filters)) near.add(otherEnd(tie, id));
  }
  if (pair !== null) {
    for (const tie of model.ties) {
      if (!joins(model, tie, pair)) continue;
      near.add(tie.from).add(tie.to);
    }
  }
  return near;
}

/** Whether a tie runs between the two departments of a pair. */
export function joins(model: MapModel, tie: MapTie, [a, b]: readonly [number, number]): boolean {
  const from = model.nodes.get(tie.from)?.departmentId;
  const to = model.nodes.get(tie.to)?.departmentId;
  return (from === a && to === b) || (from === b && to === a);
}

type Looked = {
  readonly steps: ReadonlyMap<number, number> | null;
  readonly near: ReadonlySet<number>;
};

/** What is in open departments, and what is near the selection or within the focus wherever it is. */
function drawnNodes(model: MapModel, view: SceneView, { steps, near }: Looked): SceneNode[] {
  const drawn: SceneNode[] = [];
  for (const node of model.nodes.values()) {
    const { id } = node;
    const isNear = id === view.selectedId || near.has(id) || (steps?.has(id) ?? false);
    if (!(isNear || view.open.has(node.departmentId))) continue;
    if (!passes(node, model, view.filters)) continue;
    drawn.push({
      ...placed(node),
      degree: model.degreeOf(id),
      radius: nodeRadius(model.degreeOf(id), model.mostTies),
      token: tokenOf(model, node.departmentId),
      nearness: nearnessOf(node, view, { steps, near }),
      steps: steps?.get(id) ?? null,
    });
  }
  return drawn;
}

function placed({ id, kind, x, y, stub, pinned }: MapNode) {
  return { id, kind, x, y, stub, pinned };
}

function nearnessOf({ id }: MapNode, view: SceneView, { steps, near }: Looked): Nearness {
  if (id === view.selectedId) return "selected";
  if (steps !== null && !steps.has(id)) return "faded";
  return near.has(id) || (steps?.get(id) ?? 9) <= 1 ? "near" : "plain";
}

function drawnIslands(
  model: MapModel,
  view: SceneView,
  nodes: readonly SceneNode[],
): SceneIsland[] {
  const peopled = new Set(nodes.map(({ id }) => model.nodes.get(id)!.departmentId));
  return [...model.departments.values()]
    .filter(({ id }) => !view.filters.departmentsOff.has(id))
    .map((department) => ({
      ...discOf(department),
      id: department.id,
      name: department.name,
      code: codeOf(model, department.id) ?? department.name,
      token: tokenOf(model, department.id),
      // With a focus all are ground, and only what is in it stands out.
      isOpen: view.open.has(department.id) || view.focus !== null,
      isPeopled: peopled.has(department.id),
      people: view.filters.persons ? department.people : null,
      initiatives: view.filters.initiatives ? department.initiatives : null,
      isSelected:
        department.id === view.selectedId || (view.pair?.includes(department.id) ?? false),
    }));
}

function discOf({ x, y, radius }: MapDepartment): Disc {
  return { x, y, radius };
}

type Drawn = {
  readonly steps: ReadonlyMap<number, number> | null;
  readonly islands: readonly SceneIsland[];
  readonly nodes: readonly SceneNode[];
};

function drawnTies(model: MapModel, view: SceneView, drawn: Drawn): SceneTie[] {
  const nodes = new Map(drawn.nodes.map((node) => [node.id, node]));
  const islands = new Map(drawn.islands.map((island) => [island.id, island]));
  const pathOf = pathFinder(drawn.islands);
  const departmentOf = (id: number): number | null => model.nodes.get(id)!.departmentId;
  const bendsOf = (from: number, to: number): readonly Point[] => {
    const [a, b] = [departmentOf(from), departmentOf(to)];
    return a === null || b === null || a === b ? [] : pathOf(a, b);
  };
  const isNearTie = (tie: MapTie): boolean =>
    [view.selectedId, view.anchorId].some((id) => tie.from === id || tie.to === id) ||
    (view.pair !== null && joins(model, tie, view.pair));
  const isFaded = (from: number, to: number): boolean =>
    drawn.steps !== null && !(drawn.steps.has(from) && drawn.steps.has(to));

  const ties: SceneTie[] = [];
  const toIsland = new Map<string, SceneTie>();
  for (const tie of model.ties) {
    if (!drawsTie(tie.crossing, view.filters)) continue;
    const [from, to] = [nodes.get(tie.from), nodes.get(tie.to)];
    if (from !== undefined && to !== undefined) {
      const isStrong = isNearTie(tie);
      ties.push({
        key: `t${tie.from}-${tie.to}`,
        look: tie.crossing ? "crossing" : "within",
        from: nodeKey(tie.from),
        to: nodeKey(tie.to),
        start: from,
        end: to,
        bends: tie.crossing ? bendsOf(tie.from, tie.to) : [],
        width: isStrong ? 1.6 : tie.crossing ? 0.9 : 0.7,
        isStrong,
        isFaded: isFaded(tie.from, tie.to),
        count: 1,
      });
      continue;
    }
    const near = from ?? to;
    if (near === undefined || !view.open.has(departmentOf(near.id))) continue;
    const farId = otherEnd(tie, near.id);
    const far = islands.get(departmentOf(farId) ?? 0);
    // What a filter holds back has no line either.
    if (far === undefined || far.isOpen || !passes(model.nodes.get(farId)!, model, view.filters))
      continue;
    const key = `i${near.id}-${far.id}`;
    const count = (toIsland.get(key)?.count ?? 0) + 1;
    toIsland.set(key, {
      key,
      look: "to-island",
      from: nodeKey(near.id),
      to: islandKey(far.id),
      start: near,
      end: far,
      bends: bendsOf(near.id, farId),
      width: Math.min(4, 0.9 + (count - 1) * 0.5),
      isStrong: isNearTie(tie),
      isFaded: drawn.steps !== null,
      count,
    });
  }
  return [
    ...betweenIslands(model, view, { ...drawn, islandOf: islands, pathOf }),
    ...toIsland.values(),
    ...ties,
  ];
}

type Between = Drawn & {
  readonly islandOf: ReadonlyMap<number, SceneIsland>;
  readonly pathOf: (a: number, b: number) => readonly Point[];
};

/** Lines between whole departments: where both are rings. */
function betweenIslands(model: MapModel, view: SceneView, drawn: Between): SceneTie[] {
  // They stand for pairs of people.
  if (!view.filters.crossings || !view.filters.persons) return [];
  const most = model.departmentTies.reduce((max, { pairs }) => Math.max(max, pairs), 1);
  return model.departmentTies.flatMap(({ a, b, pairs }) => {
    const [from, to] = [drawn.islandOf.get(a), drawn.islandOf.get(b)];
    if (from === undefined || to === undefined || from.isOpen || to.isOpen) return [];
    const isPair = view.pair !== null && view.pair.includes(a) && view.pair.includes(b);
    return [
      {
        key: `p${a}-${b}`,
        look: "departments",
        from: islandKey(a),
        to: islandKey(b),
        start: from,
        end: to,
        bends: drawn.pathOf(a, b),
        width: 1 + (WIDEST - 1) * (pairs / most),
        isStrong: isPair || view.selectedId === a || view.selectedId === b,
        isFaded: drawn.steps !== null,
        count: pairs,
      },
    ];
  });
}

/** The shared path of two islands, worked out once, from the one with the lower id. */
function pathFinder(islands: readonly SceneIsland[]): (a: number, b: number) => readonly Point[] {
  const byId = new Map(islands.map((island) => [island.id, island]));
  const middle = {
    x: islands.reduce((sum, { x }) => sum + x, 0) / Math.max(1, islands.length),
    y: islands.reduce((sum, { y }) => sum + y, 0) / Math.max(1, islands.length),
  };
  const paths = new Map<string, readonly Point[]>();
  const find = (low: number, high: number): readonly Point[] => {
    const [from, to] = [byId.get(low), byId.get(high)];
    if (from === undefined || to === undefined) return [];
    const others = islands.filter(({ id }) => id !== low && id !== high);
    return sharedPath(from, to, others, middle);
  };
  return (a, b) => {
    const [low, high] = [Math.min(a, b), Math.max(a, b)];
    const key = `${low}-${high}`;
    const path = paths.get(key) ?? find(low, high);
    paths.set(key, path);
    return a <= b ? path : path.toReversed();
  };
}
