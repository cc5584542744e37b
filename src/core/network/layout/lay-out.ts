import type { Position } from "../../store/positions.ts";
import { crossings } from "../crossings.ts";
import type { DepartmentLevel } from "../department-level.ts";
import { drawnTies, type DrawnTies } from "../drawn-ties.ts";
import type { Network } from "../network.ts";
import { UNWATCHED, type Watch } from "../watch.ts";
import { roomBetween, type Disc, type Point } from "./disc.ts";
import {
  groupNodes,
  keptPlaces,
  LOOSE_SPREAD,
  type Groups,
  type KeptPlaces,
} from "./kept-places.ts";
import { GAP, placeIslands } from "./place-islands.ts";
import { seatNodes, type Neighbours, type Places } from "./seat-nodes.ts";
import { freeSpot, separate } from "./separate.ts";
import { shortenTies } from "./shorten-ties.ts";
import { makeRoom, type Room } from "./slots.ts";

export type LayoutAsk = {
  readonly at: DepartmentLevel;
  /** Where departments, people and initiatives lay before, in any order. */
  readonly kept: readonly Position[];
  readonly seed: number;
  readonly watch?: Watch;
};

/** Where everything lies on the map, in map units. */
export type MapLayout = {
  /** One for each department of the level, in its order. */
  readonly islands: readonly (Disc & { readonly pinned: boolean })[];
  /** The people in the network's order, then the initiatives. */
  readonly nodes: readonly (Point & { readonly pinned: boolean })[];
  readonly seed: number;
};

/** Islands that stay may come this near to each other when they grow. */
const TIGHT = 6;
/** Room that they then get. */
const RELIEF = 18;

/**
 * Lays out the map: each department an island as large as it has people and initiatives, those with many
 * crossings near each other; in it its people and initiatives, near whom they are tied to; those without a
 * department in a loose area of their own, where there is room.
 *
 * What was kept stays exactly where it was. Just when islands have grown until they touch do those that are
 * not pinned shift, as little as needed and with all that lies in them. No two islands overlap, except those
 * that the user pinned so. Seeded: the same network, places and seed give the same map.
 * O(nodes x the island's nodes + ties + ticks x islands log islands).
 *
 * @throws Failure `cancelled`
 */
export function layOut(network: Network, ask: LayoutAsk): MapLayout {
  const watch = ask.watch ?? UNWATCHED;
  const groups = groupNodes(network, ask.at);
  const kept = keptPlaces(groups, ask.at, ask.kept);
  const rooms = groups.members.map((_, group) => roomIn(groups, kept, group));
  const discs = placeGroups(network, ask, { groups, kept, rooms, watch: part(watch, 0, 0.5) });
  const places = stayingPlaces(kept, discs, groups);
  const neighbours = neighboursOf(drawnTies(network), groups.ids.length);
  const newcomers = groups.members.map((members) =>
    members.filter((node) => kept.nodes[node] === null),
  );
  const seated = Uint8Array.from(kept.nodes, (place) => (place === null ? 0 : 1));
  newcomers.forEach((nodes, group) => {
    const { x, y } = discs[group]!;
    const free = rooms[group]!.free.map((slot) => ({ x: slot.x + x, y: slot.y + y }));
    const middleOf = (node: number): Point => discs[groups.of[node]!]!;
    seatNodes(nodes, free, { places, neighbours, seated, middleOf });
  });
  shortenTies({
    places,
    neighbours,
    groups: newcomers,
    seed: ask.seed,
    watch: part(watch, 0.5, 1),
  });
  return {
    islands: discs
      .slice(0, groups.loose)
      .map((disc, group) => ({ ...disc, pinned: kept.pinnedGroups[group]! })),
    nodes: kept.nodes.map((place, node) => ({
      x: places.x[node]!,
      y: places.y[node]!,
      pinned: place?.pinned ?? false,
    })),
    seed: ask.seed,
  };
}

/** A part of the whole, told in hundredths. */
function part(watch: Watch, from: number, to: number): Watch {
  return {
    cancelled: watch.cancelled,
    progress: (done, total) =>
      watch.progress(Math.round(100 * (from + ((to - from) * done) / Math.max(1, total))), 100),
  };
}

/** Slots for a group's newcomers, beside those of its nodes that stay. */
function roomIn(groups: Groups, kept: KeptPlaces, group: number): Room {
  const spread = group === groups.loose ? LOOSE_SPREAD : 1;
  const members = groups.members[group]!;
  const newcomers = members.filter((node) => kept.nodes[node] === null).length;
  const middle = kept.middles[group] ?? null;
  const staying = members.flatMap((node) => kept.nodes[node] ?? []);
  if (middle === null) return makeRoom([], members.length, spread);
  return makeRoom(
    staying.map(({ x, y, pinned }) => ({ x: x - middle.x, y: y - middle.y, pinned })),
    newcomers,
    spread,
  );
}

type Placing = {
  readonly groups: Groups;
  readonly kept: KeptPlaces;
  readonly rooms: readonly Room[];
  readonly watch: Watch;
};

/** A disc for each group: those that stay, then new ones among them, the loose area last. */
function placeGroups(network: Network, { at, seed }: LayoutAsk, placing: Placing): Disc[] {
  const { groups, rooms, watch } = placing;
  const radii = rooms.map(({ radius }) => radius);
  const staying = relieve(placing);
  const looseStays = staying[groups.loose] !== null;
  const placed = placeIslands({
    radii: looseStays ? radii : radii.slice(0, groups.loose),
    kept: looseStays ? staying : staying.slice(0, groups.loose),
    pulls: crossings(network.pairs, at),
    seed,
    watch,
  });
  const discs = placed.map(({ x, y }, group) => ({ x, y, radius: radii[group]! }));
  if (!looseStays) discs.push(looseArea(discs, radii[groups.loose]!));
  return discs;
}

/** Parts the islands that stay where they have grown too near to each other. */
function relieve({ kept, rooms }: Placing): (Point | null)[] {
  const bodies = kept.middles.map(
    (middle, group) =>
      middle && {
        x: middle.x,
        y: middle.y,
        radius: rooms[group]!.radius,
        fixed: kept.pinnedGroups[group]!,
      },
  );
  const there = bodies.filter((body) => body !== null);
  const tight = there.some((a, place) =>
    there.slice(place + 1).some((b) => !(a.fixed && b.fixed) && roomBetween(a, b) < TIGHT),
  );
  if (tight) separate(there, RELIEF);
  return bodies.map((body) => body && { x: body.x, y: body.y });
}

/** Below and to the right of the islands, as near as there is room. */
function looseArea(islands: readonly Disc[], radius: number): Disc {
  if (islands.length === 0) return { x: 0, y: 0, radius };
  const right = islands.reduce((most, disc) => Math.max(most, disc.x + disc.radius), -Infinity);
  const bottom = islands.reduce((most, disc) => Math.max(most, disc.y + disc.radius), -Infinity);
  const corner = { x: right - radius, y: bottom - radius, radius };
  return { ...freeSpot(islands, corner, GAP), radius };
}

/** The places of those who stay; whoever lies in an island that had to shift goes along, unless pinned. */
function stayingPlaces(kept: KeptPlaces, discs: readonly Disc[], groups: Groups): Places {
  const x = new Float64Array(kept.nodes.length);
  const y = new Float64Array(kept.nodes.length);
  kept.nodes.forEach((place, node) => {
    if (place === null) return;
    const group = groups.of[node]!;
    const before = kept.middles[group] ?? null;
    const moves = !place.pinned && before !== null;
    x[node] = place.x + (moves ? discs[group]!.x - before.x : 0);
    y[node] = place.y + (moves ? discs[group]!.y - before.y : 0);
  });
  return { x, y };
}

function neighboursOf({ from, to }: DrawnTies, nodes: number): Neighbours {
  const starts = new Uint32Array(nodes + 1);
  for (const ends of [from, to]) for (const node of ends) starts[node + 1]! += 1;
  for (let node = 0; node < nodes; node += 1) starts[node + 1]! += starts[node]!;
  const next = starts.slice();
  const of = new Uint32Array(2 * from.length);
  for (let tie = 0; tie < from.length; tie += 1) {
    of[next[from[tie]!]!++] = to[tie]!;
    of[next[to[tie]!]!++] = from[tie]!;
  }
  return { starts, of };
}
