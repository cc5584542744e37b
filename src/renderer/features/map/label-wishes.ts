import type { LabelWish, Spot } from "./labels.ts";
import type { Point } from "./map-model.ts";
import { islandKey, nodeKey, type Scene, type SceneIsland, type SceneNode } from "./scene-parts.ts";

/** How things on the map are called; a private person without a name. */
export type Naming = {
  readonly node: (id: number) => string;
  readonly people: (count: number) => string;
  readonly initiatives: (count: number) => string;
};

/** From the map to the screen. */
export type Sight = {
  readonly toScreen: (point: Point) => Point;
  readonly zoom: number;
  /** Pixels per unit of a node's radius, which grows less than the map. */
  readonly nodeScale: number;
  readonly width: number;
  readonly height: number;
  /** Ids that the pointer or the keyboard is at. */
  readonly pointed: ReadonlySet<number>;
};

const BESIDE: readonly Spot[] = ["right", "left", "above", "below"];
/** The least radius on the screen at which a ring has room for its counts in words, and in figures. */
const ROOM_FOR_COUNTS = 44;
const ROOM_FOR_FIGURES = 22;
/** Longer names are cut off, but for what is chosen or pointed at. */
const LONGEST = 40;
/** One name on so many square pixels is enough where nothing is chosen. */
const ROOM_FOR_NAME = 22_000;

/**
 * The labels that things would like, the most needed first: what is pointed at and selected, names of
 * departments, what is near the selection or in the focus, then the rest by size.
 */
export function labelWishes(scene: Scene, naming: Naming, sight: Sight): LabelWish[] {
  const nodes = scene.nodes.filter(({ nearness }) => nearness !== "faded");
  const first = nodes.filter((node) => isFirst(node, sight));
  const near = nodes.filter((node) => !isFirst(node, sight) && isNear(node)).toSorted(byNearness);
  const rest = nodes.filter(
    (node) => !isFirst(node, sight) && !isNear(node) && isSeen(node, sight),
  );
  const plain = rest
    .toSorted((a, b) => b.weight - a.weight || a.id - b.id)
    .slice(0, Math.ceil((sight.width * sight.height) / ROOM_FOR_NAME));
  return [
    ...first.map((node) => nodeWish(node, naming, sight)),
    ...scene.islands.map((island) => nameWish(island, sight)),
    ...scene.islands.flatMap((island) => countWishes(island, naming, sight)),
    ...near.map((node) => nodeWish(node, naming, sight)),
    ...plain.map((node) => nodeWish(node, naming, sight)),
  ];
}

function isFirst(node: SceneNode, sight: Sight): boolean {
  return node.nearness === "selected" || sight.pointed.has(node.id);
}

function isNear(node: SceneNode): boolean {
  return node.nearness === "near" || node.steps !== null;
}

function isSeen(node: SceneNode, { toScreen, width, height }: Sight): boolean {
  const { x, y } = toScreen(node);
  return x > 0 && x < width && y > 0 && y < height;
}

function byNearness(a: SceneNode, b: SceneNode): number {
  return (a.steps ?? 1) - (b.steps ?? 1) || b.weight - a.weight || a.id - b.id;
}

function nodeWish(node: SceneNode, naming: Naming, sight: Sight): LabelWish {
  const isMain = isFirst(node, sight);
  const isClose = node.nearness === "near";
  return {
    key: nodeKey(node.id),
    text: isMain ? naming.node(node.id) : shortened(naming.node(node.id)),
    at: sight.toScreen(node),
    // The ring of what is selected or pointed at needs room.
    clear: node.radius * sight.nodeScale + (isMain ? 6 : 0),
    size: 13.5,
    weight: isMain ? 600 : 400,
    tone: isMain || isClose ? "ink" : "ink-2",
    spots: BESIDE,
    overNodes: isMain || isClose,
  };
}

function shortened(name: string): string {
  return name.length <= LONGEST ? name : `${name.slice(0, LONGEST - 1).trimEnd()}…`;
}

function nameWish(island: SceneIsland, sight: Sight): LabelWish {
  return {
    key: islandKey(island.id),
    text: island.code,
    at: sight.toScreen(island),
    clear: island.radius * sight.zoom + 2,
    size: 15,
    weight: 600,
    tone: "ink",
    spots: ["above", "below"],
    overNodes: true,
  };
}

/** Inside a ring: how many people and initiatives it stands for. */
function countWishes(island: SceneIsland, naming: Naming, sight: Sight): LabelWish[] {
  const radius = island.radius * sight.zoom;
  if (island.isOpen || island.isPeopled || radius < ROOM_FOR_FIGURES) return [];
  const at = sight.toScreen(island);
  const line = (text: string, dy: number, key: string): LabelWish => ({
    key: `${islandKey(island.id)}-${key}`,
    text,
    at: { x: at.x, y: at.y + dy },
    clear: 0,
    size: 13,
    weight: 400,
    tone: "ink-2",
    spots: ["middle"],
    overNodes: true,
  });
  const { people, initiatives } = island;
  const counts = [people, initiatives].filter((count) => count !== null);
  if (counts.length === 0) return [];
  if (radius < ROOM_FOR_COUNTS) return [line(counts.join(" + "), 0, "figures")];
  const apart = counts.length === 1 ? 0 : 9;
  return [
    ...(people === null ? [] : [line(naming.people(people), -apart, "people")]),
    ...(initiatives === null ? [] : [line(naming.initiatives(initiatives), apart, "initiatives")]),
  ];
}
