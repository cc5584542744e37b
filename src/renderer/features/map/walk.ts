import { passes, drawsTie, type Filters } from "./filters.ts";
import { otherEnd, type MapModel, type Point } from "./map-model.ts";
import { pointerKey, type Pointer } from "./pointer.ts";
import type { Scene } from "./scene-parts.ts";

export type Way = "next" | "previous" | "in" | "out";

/** What can be walked over: what the map draws and the legend lets through. */
export type Ground = {
  readonly model: MapModel;
  readonly scene: Scene;
  readonly filters: Filters;
  /** Beside what is selected lie its neighbours, not who happens to be in the same island. */
  readonly selectedId: number | null;
};

/**
 * Where an arrow leads: along neighbours clockwise, or a level in or out. Null when there is nothing that way.
 * Levels: network, department, person or initiative, its ties.
 */
export function walk(ground: Ground, from: Pointer, way: Way): Pointer | null {
  if (way === "out") return outOf(ground, from);
  if (way === "in") return into(ground, from);
  const isSelected = from.level === "node" && from.id === ground.selectedId;
  const ring = isSelected ? neighboursOf(ground, from.id) : siblings(ground, from);
  if (isSelected) return ring.at(way === "next" ? 0 : -1) ?? null;
  const at = ring.findIndex((one) => pointerKey(one) === pointerKey(from));
  if (ring.length === 0) return null;
  const step = way === "next" ? 1 : -1;
  return ring[(at + step + ring.length) % ring.length] ?? null;
}

/** Everything on the same level beside it, clockwise from twelve o'clock, itself included. */
export function siblings({ model, scene, filters, selectedId }: Ground, at: Pointer): Pointer[] {
  switch (at.level) {
    case "network":
      return [at];
    case "department":
      return departmentsOf(model, scene);
    case "node":
      return membersAround(model, scene, model.nodes.get(at.id)?.departmentId ?? null);
    case "tie":
    default:
      return neighboursOf({ model, scene, filters, selectedId }, at.anchor);
  }
}

function departmentsOf(model: MapModel, scene: Scene): Pointer[] {
  const around = middleOf(scene.islands);
  const islands = clockwise(around, scene.islands).map(({ id }): Pointer => ({
    level: "department",
    id,
  }));
  return model.members.has(null) ? [...islands, { level: "department", id: null }] : islands;
}

function membersAround(model: MapModel, scene: Scene, departmentId: number | null): Pointer[] {
  const members = scene.nodes.filter(
    ({ id, nearness }) =>
      nearness !== "faded" && model.nodes.get(id)?.departmentId === departmentId,
  );
  const island = departmentId === null ? undefined : model.departments.get(departmentId);
  return clockwise(island ?? middleOf(members), members).map(({ id }): Pointer => ({
    level: "node",
    id,
  }));
}

function neighboursOf({ model, filters }: Ground, anchor: number): Pointer[] {
  const around = model.nodes.get(anchor);
  if (around === undefined) return [];
  const others = (model.tiesOf.get(anchor) ?? [])
    .filter(({ crossing }) => drawsTie(crossing, filters))
    .map((tie) => model.nodes.get(otherEnd(tie, anchor))!)
    .filter((node) => passes(node, model, filters));
  return clockwise(around, [...new Set(others)]).map(({ id }): Pointer => ({
    level: "tie",
    anchor,
    id,
  }));
}

function into(ground: Ground, from: Pointer): Pointer | null {
  const { model, scene, filters } = ground;
  switch (from.level) {
    case "network":
      return departmentsOf(model, scene)[0] ?? null;
    case "department": {
      const first = (model.members.get(from.id) ?? []).find((node) => passes(node, model, filters));
      return first === undefined ? null : { level: "node", id: first.id };
    }
    case "node":
    case "tie":
    default:
      return neighboursOf(ground, from.id)[0] ?? null;
  }
}

function outOf({ model }: Ground, from: Pointer): Pointer | null {
  switch (from.level) {
    case "network":
      return null;
    case "department":
      return { level: "network" };
    case "node":
      return { level: "department", id: model.nodes.get(from.id)?.departmentId ?? null };
    case "tie":
    default:
      return { level: "node", id: from.anchor };
  }
}

/** Things around a point as a clock's hand meets them; of two in one direction the nearer first. */
export function clockwise<Placed extends Point>(
  around: Point,
  things: readonly Placed[],
): Placed[] {
  const hand = ({ x, y }: Point): number => {
    const angle = Math.atan2(x - around.x, around.y - y);
    return angle < 0 ? angle + 2 * Math.PI : angle;
  };
  const distance = ({ x, y }: Point): number => Math.hypot(x - around.x, y - around.y);
  return things.toSorted((a, b) => hand(a) - hand(b) || distance(a) - distance(b));
}

function middleOf(points: readonly Point[]): Point {
  const count = Math.max(1, points.length);
  return {
    x: points.reduce((sum, { x }) => sum + x, 0) / count,
    y: points.reduce((sum, { y }) => sum + y, 0) / count,
  };
}
