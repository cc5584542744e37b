import type { MapDepartment, MapNode } from "../../../contract/map.ts";
import { drawsTie, passes } from "./filters.ts";
import { codeOf, otherEnd, tokenOf, type MapModel } from "./map-model.ts";
import {
  bridgeRadius,
  nodeRadius,
  type Nearness,
  type Scene,
  type SceneIsland,
  type SceneNode,
  type SceneView,
} from "./scene-parts.ts";
import { drawnTies, joins } from "./scene-ties.ts";
import type { Disc } from "./shared-path.ts";
import { stepsFrom } from "./steps.ts";

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

type Looked = {
  readonly steps: ReadonlyMap<number, number> | null;
  readonly near: ReadonlySet<number>;
};

/** What is in open departments, and what is near the selection or within the focus wherever it is. */
function drawnNodes(model: MapModel, view: SceneView, { steps, near }: Looked): SceneNode[] {
  const drawn: SceneNode[] = [];
  const onFlow = new Set([...view.flows.flat(), ...view.flowWay]);
  for (const node of model.nodes.values()) {
    const { id } = node;
    const isNear = id === view.selectedId || near.has(id) || (steps?.has(id) ?? false);
    const isShown = isNear || (view.bridges?.first.has(id) ?? false);
    const isOnWay = view.way.includes(id);
    const isOnFlow = onFlow.has(id);
    if (!(isShown || isOnWay || isOnFlow || view.open.has(node.departmentId))) continue;
    // A way that was asked for is shown whole.
    if (!isOnWay && !passes(node, model, view.filters)) continue;
    drawn.push({
      ...placed(node),
      ...sizeOf(id, model, view),
      token: tokenOf(model, node.departmentId),
      nearness: nearnessOf(node, view, { steps, near, onFlow }),
      steps: steps?.get(id) ?? null,
    });
  }
  return drawn;
}

/** By ties; while bridge-builders are shown, by how much someone stands between others. */
function sizeOf(id: number, model: MapModel, { bridges }: SceneView) {
  if (bridges === null) {
    const ties = model.degreeOf(id);
    return { weight: ties, radius: nodeRadius(ties, model.mostTies) };
  }
  const share = bridges.shares.get(id) ?? 0;
  return { weight: share, radius: bridgeRadius(share, bridges.most) };
}

function placed({ id, kind, x, y, stub, pinned }: MapNode) {
  return { id, kind, x, y, stub, pinned };
}

function nearnessOf(
  { id }: MapNode,
  view: SceneView,
  { steps, near, onFlow }: Looked & { readonly onFlow: ReadonlySet<number> },
): Nearness {
  if (id === view.selectedId) return "selected";
  if (view.way.length > 0) return view.way.includes(id) ? "near" : "faded";
  if (onFlow.has(id)) return "near";
  if (steps !== null && !steps.has(id)) return "faded";
  const isBridge = near.size === 0 && steps === null && (view.bridges?.first.has(id) ?? false);
  return isBridge || near.has(id) || (steps?.get(id) ?? 9) <= 1 ? "near" : "plain";
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
