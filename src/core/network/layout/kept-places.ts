import type { EntityId } from "../../model/ids.ts";
import type { Position } from "../../store/positions.ts";
import { NO_DEPARTMENT, type DepartmentLevel } from "../department-level.ts";
import type { Network } from "../network.ts";
import { outside, type Disc, type Point } from "./disc.ts";
import { radiusFor } from "./slots.ts";

/** Everything on the map that lies together: an island each, and last those without a department. */
export type Groups = {
  /** Ids of the nodes: the people in the network's order, then the initiatives. */
  readonly ids: readonly EntityId[];
  /** For each node its group: the place of its department, or `loose`. */
  readonly of: Int32Array;
  readonly members: readonly (readonly number[])[];
  readonly loose: number;
};

/** What lay on the map before and can stay. */
export type KeptPlaces = {
  /** For each group where its middle lay; null for a new one. */
  readonly middles: readonly (Point | null)[];
  readonly pinnedGroups: readonly boolean[];
  /** For each node its place if it stays; null for a new one, and for one that left its island. */
  readonly nodes: readonly (Position | null)[];
};

/** The people and initiatives of each island, by their places; those without a department are the last one. O(nodes) */
export function groupNodes(network: Network, at: DepartmentLevel): Groups {
  const ids = [...network.people, ...network.initiatives].map(({ id }) => id);
  const loose = at.departments.length;
  const of = Int32Array.from([...at.ofPerson, ...at.ofInitiative], (place) =>
    place === NO_DEPARTMENT ? loose : place,
  );
  const members: number[][] = Array.from({ length: loose + 1 }, () => []);
  of.forEach((group, node) => members[group]!.push(node));
  return { ids, of, members, loose };
}

/** How much looser those without a department lie. */
export const LOOSE_SPREAD = 1.4;

/** A node further from its island than this many radii was left behind, and lies nowhere. */
const LEFT_BEHIND = 4;

/**
 * Sorts out who stays. What the user pinned stays; a node that merely lay somewhere stays if, of all islands,
 * its own is nearest and near: one that now belongs to another department, or to none, is new there.
 * Those without a department have no island whose middle could be kept: theirs is the middle of them.
 */
export function keptPlaces(
  groups: Groups,
  at: DepartmentLevel,
  kept: readonly Position[],
): KeptPlaces {
  const byId = new Map(kept.map((position) => [position.id, position]));
  const islands = at.departments.map(({ id }) => byId.get(id) ?? null);
  const nodes = groups.ids.map((id) => byId.get(id) ?? null);
  // As large as the islands were, not as they will be: a grown one may cover its neighbours.
  const radius = (group: number): number =>
    radiusFor(groups.members[group]!.filter((node) => nodes[node] !== null).length, 1);
  const discs = islands.map(
    (place, group): Disc | null => place && { x: place.x, y: place.y, radius: radius(group) },
  );
  const strays = groups.members[groups.loose]!.flatMap((node) => nodes[node] ?? []).filter(
    (place) => place.pinned || !discs.some((disc) => disc !== null && outside(disc, place) < 0),
  );
  const looseMiddle = middleOf(strays);
  discs.push(looseMiddle && discAround(looseMiddle, strays));
  return {
    middles: [...islands, looseMiddle],
    pinnedGroups: [...islands.map((place) => place?.pinned ?? false), false],
    nodes: nodes.map((place, node) =>
      place !== null && (place.pinned || nearestDisc(discs, place) === groups.of[node])
        ? place
        : null,
    ),
  };
}

function middleOf(points: readonly Point[]): Point | null {
  if (points.length === 0) return null;
  return {
    x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
    y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
  };
}

function discAround({ x, y }: Point, points: readonly Point[]): Disc {
  const radius = points.reduce(
    (most, point) => Math.max(most, outside({ x, y, radius: 0 }, point)),
    0,
  );
  return { x, y, radius };
}

/** The disc that a point lies in, or else whose rim is nearest; -1 where none is near. */
function nearestDisc(discs: readonly (Disc | null)[], point: Point): number {
  let nearest = -1;
  let least = Infinity;
  discs.forEach((disc, place) => {
    if (disc === null) return;
    const distance = outside(disc, point);
    if (distance >= least || distance > (LEFT_BEHIND - 1) * disc.radius) return;
    least = distance;
    nearest = place;
  });
  return nearest;
}
