import type { Point } from "./map-model.ts";

export type Disc = Point & { readonly radius: number };

/** Room between a path and an island that it does not belong to. */
const CLEARANCE = 14;
/** How far a path bows, as a share of its length: enough to read as one bundle, never a detour. */
const BOW = 0.04;
const MOST_BOW = 0.13;

/**
 * The way that all ties between two islands share: two points that each of them bends by, near where it
 * leaves the one and where it reaches the other. It bows away from the middle of the map, and round an
 * island that lies between.
 *
 * @param others all other islands
 * @param middle of the map
 */
export function sharedPath(
  a: Disc,
  b: Disc,
  others: readonly Disc[],
  middle: Point,
): readonly [Point, Point] {
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  if (length === 0) return [a, b];
  const along = { x: (b.x - a.x) / length, y: (b.y - a.y) / length };
  const across = { x: -along.y, y: along.x };
  const between = others.filter((disc) => liesBetween(a, along, length, disc));
  const bow = bowOf({ a, across, length, middle }, between);
  const gap = Math.max(0, length - a.radius - b.radius);
  const spot = (from: Disc, way: 1 | -1): Point => {
    const distance = way * (Math.min(from.radius, length / 2) + gap * 0.22);
    return {
      x: from.x + along.x * distance + across.x * bow,
      y: from.y + along.y * distance + across.y * bow,
    };
  };
  return [spot(a, 1), spot(b, -1)];
}

type Line = {
  readonly a: Point;
  readonly across: Point;
  readonly length: number;
  readonly middle: Point;
};

/** How far to the side, positive along `across`. */
function bowOf({ a, across, length, middle }: Line, between: readonly Disc[]): number {
  const side = (point: Point): number => (point.x - a.x) * across.x + (point.y - a.y) * across.y;
  const outward = -Math.sign(side(middle));
  let [bow, needed] = [outward * BOW * length, 0];
  for (const disc of between) {
    const offset = side(disc);
    const lacking = disc.radius + CLEARANCE - Math.abs(offset);
    if (lacking <= needed) continue;
    needed = lacking;
    // Past the near side of the island; three quarters of the bow are left a quarter of the way along.
    bow = (offset > 0 ? -1 : 1) * (lacking / 0.75);
  }
  return Math.max(-MOST_BOW * length, Math.min(MOST_BOW * length, bow));
}

function liesBetween(a: Point, along: Point, length: number, disc: Disc): boolean {
  const at = (disc.x - a.x) * along.x + (disc.y - a.y) * along.y;
  const offset = Math.abs((disc.x - a.x) * -along.y + (disc.y - a.y) * along.x);
  return at > 0 && at < length && offset < disc.radius + CLEARANCE;
}
