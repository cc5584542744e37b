import type { EntityId } from "../../model/ids.ts";
import { circleAround, GOLDEN_ANGLE, packCircles, type Circle } from "./pack-circles.ts";
import { walk, type Scene, type SceneDepartment } from "./scene.ts";

export type Point = { readonly x: number; readonly y: number };

export type Ring = {
  readonly department: SceneDepartment;
  readonly circle: Circle;
  /** 0 for an island, more for what lies in it. */
  readonly depth: number;
  /** The place of the island that it is or lies in. */
  readonly island: number;
};

/** Where everything lies, in pixels around an origin somewhere inside. */
export type Layout = {
  /** By the places of the scene's nodes. */
  readonly nodes: readonly Point[];
  /** Islands first, in the scene's order; where places come from the map, only islands. */
  readonly rings: readonly Ring[];
};

/** Places as the map has them where it has all, else laid out afresh: departments side by side, one in another. */
export function layOut(scene: Scene, positions: ReadonlyMap<EntityId, Point>): Layout {
  const known = scene.nodes.map(({ id }) => positions.get(id));
  const spacing = spacingFor(scene.nodes.length);
  return known.length > 0 && known.every((point) => point !== undefined)
    ? layOutAsMapped(scene, known, { spacing, positions })
    : layOutAfresh(scene, spacing);
}

/** Pixels between neighbours: names fit beside few, not beside many. */
function spacingFor(nodes: number): number {
  return nodes <= 150 ? 36 : nodes <= 500 ? 28 : 16;
}

const SMALLEST_ISLAND = 34;
/** Between islands, with room for the name above each. */
const GAP = 44;
const WIDER = 1.5;

function layOutAfresh(scene: Scene, spacing: number): Layout {
  const parts = scene.islands.map((island) => layOutDepartment(island, spacing));
  const circles = packCircles(
    parts.map(({ radius }) => radius),
    { gap: GAP, wider: WIDER },
  );
  const nodes = Array.from<Point>({ length: scene.nodes.length });
  const rings: Ring[] = [];
  for (const [place, part] of parts.entries()) {
    const { x, y } = circles[place]!;
    for (const { node, at } of part.nodes) nodes[node] = { x: x + at.x, y: y + at.y };
    for (const ring of part.rings) rings.push({ ...moved(ring, { x, y }), island: place });
  }
  return { nodes, rings: rings.toSorted((a, b) => a.depth - b.depth) };
}

type Part = {
  readonly radius: number;
  readonly nodes: readonly { readonly node: number; readonly at: Point }[];
  readonly rings: readonly Ring[];
};

/** A department around (0, 0): its own in a sunflower, the departments below it as circles beside that. */
function layOutDepartment(department: SceneDepartment, spacing: number, depth = 0): Part {
  const own = department.members.map((node, seat) => ({ node, at: sunflower(seat, spacing) }));
  const core = own.length === 0 ? 0 : spacing * (Math.sqrt(own.length) + 0.4);
  const below = department.below.map((one) => layOutDepartment(one, spacing, depth + 1));
  const parts = [...(core > 0 ? [{ radius: core, nodes: own, rings: [] }] : []), ...below];
  const circles = packCircles(
    parts.map(({ radius }) => radius),
    { gap: below.length > 0 ? GAP / 2 : 0 },
  );
  const around = circleAround(circles);
  const radius = Math.max(SMALLEST_ISLAND, around.radius + (below.length > 0 ? GAP / 2 : 0));
  const placed = parts.map((part, index) => {
    const to = { x: circles[index]!.x - around.x, y: circles[index]!.y - around.y };
    return {
      nodes: part.nodes.map(({ node, at }) => ({ node, at: { x: at.x + to.x, y: at.y + to.y } })),
      rings: part.rings.map((ring) => moved(ring, to)),
    };
  });
  return {
    radius,
    nodes: placed.flatMap(({ nodes }) => nodes),
    rings: [
      { department, circle: { x: 0, y: 0, radius }, depth, island: 0 },
      ...placed.flatMap(({ rings }) => rings),
    ],
  };
}

function sunflower(seat: number, spacing: number): Point {
  const away = spacing * Math.sqrt(seat + 0.3);
  return { x: away * Math.cos(seat * GOLDEN_ANGLE), y: away * Math.sin(seat * GOLDEN_ANGLE) };
}

function moved(ring: Ring, by: Point): Ring {
  const { x, y, radius } = ring.circle;
  return { ...ring, circle: { x: x + by.x, y: y + by.y, radius } };
}

type Mapped = { readonly spacing: number; readonly positions: ReadonlyMap<EntityId, Point> };

/** The map's places, drawn out until the fullest island has room for its nodes. */
function layOutAsMapped(
  scene: Scene,
  places: readonly Point[],
  { spacing, positions }: Mapped,
): Layout {
  const within = scene.islands.map(membersBelow);
  const around = within.map((members) =>
    circleAround(members.map((node) => ({ ...places[node]!, radius: 0 }))),
  );
  const wanted = within.map((members) => spacing * Math.sqrt(members.length));
  const scale = Math.max(
    1,
    ...around.map(({ radius }, place) => (radius > 0 ? Math.min(8, wanted[place]! / radius) : 1)),
  );
  const scaled = ({ x, y }: Point): Point => ({ x: x * scale, y: y * scale });
  const rings = scene.islands.flatMap((department, place): Ring[] => {
    const own = department.id === null ? undefined : positions.get(department.id);
    const middle = within[place]!.length > 0 ? around[place]! : own;
    if (middle === undefined) return [];
    const radius = Math.max(SMALLEST_ISLAND, around[place]!.radius * scale + spacing / 2);
    return [{ department, circle: { ...scaled(middle), radius }, depth: 0, island: place }];
  });
  const placed = new Set(rings.map(({ island }) => island));
  const missing = [...scene.islands.keys()].filter((place) => !placed.has(place));
  return { nodes: places.map(scaled), rings: [...rings, ...besides(missing, { scene, rings })] };
}

/** Islands that the map has no place for, in a row under what it has. */
function besides(
  missing: readonly number[],
  { scene, rings }: { readonly scene: Scene; readonly rings: readonly Ring[] },
): Ring[] {
  const lowest = Math.max(0, ...rings.map(({ circle }) => circle.y + circle.radius));
  const left = Math.min(0, ...rings.map(({ circle }) => circle.x - circle.radius));
  return missing.map((island, index) => ({
    department: scene.islands[island]!,
    depth: 0,
    island,
    circle: {
      x: left + SMALLEST_ISLAND + index * (2 * SMALLEST_ISLAND + GAP),
      y: lowest + GAP + SMALLEST_ISLAND,
      radius: SMALLEST_ISLAND,
    },
  }));
}

function membersBelow(island: SceneDepartment): number[] {
  const members: number[] = [];
  walk(island, (department) => members.push(...department.members));
  return members;
}
