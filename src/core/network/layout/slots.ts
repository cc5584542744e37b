import type { Point } from "./disc.ts";

/** Sets how far apart nodes lie: two are never nearer than about 1.6 of these. */
const STEP = 10;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** From the outermost node to the rim. */
const EDGE = 12;
const SMALLEST_RADIUS = 26;
/** A slot with a node nearer than this is taken. */
const TAKEN_WITHIN = 13;

/**
 * Places for nodes in a round island, as the seeds of a sunflower lie: slot k at
 * radius STEP sqrt(k + 1/2) and angle k times the golden angle. They are even at any number, and a larger
 * island has the slots of a smaller one and more, so that what is there can stay.
 *
 * @param spread 1, or more for a looser area
 */
export function slotAt(slot: number, spread: number): Point {
  const distance = STEP * spread * Math.sqrt(slot + 0.5);
  const angle = slot * GOLDEN_ANGLE;
  return { x: distance * Math.cos(angle), y: distance * Math.sin(angle) };
}

/** The radius of an island that holds the slots 0 up to `slots`. */
export function radiusFor(slots: number, spread: number): number {
  return Math.max(SMALLEST_RADIUS, STEP * spread * Math.sqrt(slots) + EDGE);
}

/** The free slots in an island, and the radius that holds them and all who stay. */
export type Room = { readonly free: readonly Point[]; readonly radius: number };

/** A node that stays, relative to the island's middle. */
export type Staying = Point & { readonly pinned: boolean };

/**
 * Makes room for so many new nodes beside those that stay: the innermost slots that are free. The radius
 * holds them and all who stay, those apart that the user pinned, who may lie outside.
 */
export function makeRoom(staying: readonly Staying[], wanted: number, spread: number): Room {
  const taken = neighbourhood(staying);
  const free: Point[] = [];
  let slots = 0;
  for (; free.length < wanted; slots += 1) {
    const place = slotAt(slots, spread);
    if (!taken(place)) free.push(place);
  }
  const furthest = staying.reduce(
    (most, { x, y, pinned }) => (pinned ? most : Math.max(most, Math.hypot(x, y))),
    0,
  );
  const radius = radiusFor(Math.max(slots, staying.length), spread);
  return { free, radius: furthest === 0 ? radius : Math.max(radius, furthest + EDGE) };
}

/** Tells whether a place has one of the points within reach; O(1). */
function neighbourhood(points: readonly Point[]): (place: Point) => boolean {
  const cells = new Map<string, Point[]>();
  for (const point of points) {
    const key = `${cell(point.x)} ${cell(point.y)}`;
    cells.set(key, [...(cells.get(key) ?? []), point]);
  }
  const around = [-1, 0, 1];
  return ({ x, y }) =>
    around.some((dx) =>
      around.some((dy) =>
        (cells.get(`${cell(x) + dx} ${cell(y) + dy}`) ?? []).some(
          (point) => Math.hypot(point.x - x, point.y - y) < TAKEN_WITHIN,
        ),
      ),
    );
}

function cell(value: number): number {
  return Math.floor(value / TAKEN_WITHIN);
}
