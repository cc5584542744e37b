import { drawsTie, passes } from "./filters.ts";
import { otherEnd, type MapModel, type MapTie, type Point } from "./map-model.ts";
import {
  islandKey,
  nodeKey,
  type SceneIsland,
  type SceneNode,
  type SceneTie,
  type SceneView,
} from "./scene-parts.ts";
import { sharedPath } from "./shared-path.ts";
import { lineKey, wayLines } from "./way-nodes.ts";

/** Width of the line between the two departments with most ties. */
const WIDEST = 11;
/** And of a line of the way that is shown. */
const WAY = 3;
/** Of a line of what could flow, without its case. */
const FLOW = 5;

/** Whether a tie runs between the two departments of a pair. */
export function joins(model: MapModel, tie: MapTie, [a, b]: readonly [number, number]): boolean {
  const from = model.nodes.get(tie.from)?.departmentId;
  const to = model.nodes.get(tie.to)?.departmentId;
  return (from === a && to === b) || (from === b && to === a);
}

type Drawn = {
  readonly steps: ReadonlyMap<number, number> | null;
  readonly islands: readonly SceneIsland[];
  readonly nodes: readonly SceneNode[];
};

/** What every line is made with. */
type Drawing = {
  readonly model: MapModel;
  readonly view: SceneView;
  readonly steps: ReadonlyMap<number, number> | null;
  readonly nodes: ReadonlyMap<number, SceneNode>;
  readonly islands: ReadonlyMap<number, SceneIsland>;
  readonly pathOf: (a: number, b: number) => readonly Point[];
  /** Lines of the way that is shown. */
  readonly way: ReadonlySet<string>;
  /** Lines of the way to a meeting. */
  readonly flowWay: ReadonlySet<string>;
};

/** Every line: between whole departments, from someone to a ring, and between people and initiatives. */
export function drawnTies(model: MapModel, view: SceneView, drawn: Drawn): SceneTie[] {
  const drawing: Drawing = {
    model,
    view,
    steps: drawn.steps,
    nodes: new Map(drawn.nodes.map((node) => [node.id, node])),
    islands: new Map(drawn.islands.map((island) => [island.id, island])),
    pathOf: pathFinder(drawn.islands),
    way: wayLines(view.way),
    flowWay: wayLines(view.flowWay),
  };
  const ties: SceneTie[] = [];
  const toRings = new Map<string, SceneTie>();
  for (const tie of model.ties) {
    const isWay = isOfWay(tie, drawing);
    if (!isWay && !drawsTie(tie.crossing, view.filters)) continue;
    const [from, to] = [drawing.nodes.get(tie.from), drawing.nodes.get(tie.to)];
    if (from !== undefined && to !== undefined) ties.push(betweenNodes(tie, from, to, drawing));
    else addToRing(toRings, tie, from ?? to, drawing);
  }
  return [...betweenIslands(drawing), ...toRings.values(), ...ties, ...flowLines(drawing)];
}

function isOfWay({ from, to }: MapTie, { way, flowWay }: Drawing): boolean {
  const key = lineKey(from, to);
  return way.has(key) || flowWay.has(key);
}

/** What could flow, where both ends are drawn. */
function flowLines(drawing: Drawing): SceneTie[] {
  const { model, view, nodes, islands, pathOf, way } = drawing;
  return view.flows.flatMap(([a, b]) => {
    const isOfRings = model.departments.has(a);
    const [start, end] = isOfRings
      ? [islands.get(a), islands.get(b)]
      : [nodes.get(a), nodes.get(b)];
    if (start === undefined || end === undefined) return [];
    const keyOf = isOfRings ? islandKey : nodeKey;
    return [
      {
        key: `f${a}-${b}`,
        look: "flow",
        from: keyOf(a),
        to: keyOf(b),
        start,
        end,
        bends: isOfRings ? pathOf(a, b) : bendsOf(a, b, drawing),
        width: FLOW,
        isStrong: true,
        isFaded: way.size > 0,
        isWay: false,
        count: 1,
      },
    ];
  });
}

function betweenNodes(tie: MapTie, from: SceneNode, to: SceneNode, drawing: Drawing): SceneTie {
  const { steps, way } = drawing;
  const isWay = isOfWay(tie, drawing);
  const isStrong = isWay || (way.size === 0 && isLookedAt(tie, drawing));
  return {
    key: `t${tie.from}-${tie.to}`,
    look: tie.crossing ? "crossing" : "within",
    from: nodeKey(tie.from),
    to: nodeKey(tie.to),
    start: from,
    end: to,
    bends: bendsOf(tie.from, tie.to, drawing),
    width: isWay ? WAY : isStrong ? 1.6 : tie.crossing ? 0.9 : 0.7,
    isStrong,
    isFaded:
      !isWay && (way.size > 0 || (steps !== null && !(steps.has(tie.from) && steps.has(tie.to)))),
    isWay,
    count: 1,
  };
}

/** One line for all ties that someone in an open department has with a closed one. */
function addToRing(
  toRings: Map<string, SceneTie>,
  tie: MapTie,
  near: SceneNode | undefined,
  drawing: Drawing,
): void {
  const { model, view, islands, steps, way } = drawing;
  if (near === undefined || !view.open.has(departmentOf(near.id, model))) return;
  const farId = otherEnd(tie, near.id);
  const far = islands.get(departmentOf(farId, model) ?? 0);
  // What a filter holds back has no line either.
  if (far === undefined || far.isOpen || !passes(model.nodes.get(farId)!, model, view.filters))
    return;
  const key = `i${near.id}-${far.id}`;
  const count = (toRings.get(key)?.count ?? 0) + 1;
  toRings.set(key, {
    key,
    look: "to-island",
    from: nodeKey(near.id),
    to: islandKey(far.id),
    start: near,
    end: far,
    bends: bendsOf(near.id, farId, drawing),
    width: Math.min(4, 0.9 + (count - 1) * 0.5),
    isStrong: way.size === 0 && isLookedAt(tie, drawing),
    isFaded: steps !== null || way.size > 0,
    isWay: false,
    count,
  });
}

function departmentOf(id: number, model: MapModel): number | null {
  return model.nodes.get(id)?.departmentId ?? null;
}

function bendsOf(from: number, to: number, { model, pathOf }: Drawing): readonly Point[] {
  const [a, b] = [departmentOf(from, model), departmentOf(to, model)];
  return a === null || b === null || a === b ? [] : pathOf(a, b);
}

function isLookedAt(tie: MapTie, { model, view }: Drawing): boolean {
  const { selectedId, anchorId, pair } = view;
  return (
    [selectedId, anchorId].some((id) => tie.from === id || tie.to === id) ||
    (pair !== null && joins(model, tie, pair))
  );
}

/** Lines between whole departments: where both are rings. */
function betweenIslands({ model, view, islands, steps, pathOf, way }: Drawing): SceneTie[] {
  // They stand for pairs of people.
  if (!view.filters.crossings || !view.filters.persons) return [];
  const most = model.departmentTies.reduce((max, { pairs }) => Math.max(max, pairs), 1);
  return model.departmentTies.flatMap(({ a, b, pairs }) => {
    const [from, to] = [islands.get(a), islands.get(b)];
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
        bends: pathOf(a, b),
        width: 1 + (WIDEST - 1) * (pairs / most),
        isStrong: isPair || view.selectedId === a || view.selectedId === b,
        isFaded: steps !== null || way.size > 0,
        isWay: false,
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
