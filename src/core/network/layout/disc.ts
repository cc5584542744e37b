/** A place on the map, in map units: at zoom 1 about a pixel. */
export type Point = { readonly x: number; readonly y: number };

/** Where an island lies. */
export type Disc = Point & { readonly radius: number };

/** Room between the rims of two discs; negative where they overlap. */
export function roomBetween(a: Disc, b: Disc): number {
  // Asked of every two islands in every round; Math.hypot is several times slower.
  return Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2) - a.radius - b.radius;
}

/** How far a point lies outside a disc; negative inside. */
export function outside(disc: Disc, { x, y }: Point): number {
  return Math.hypot(x - disc.x, y - disc.y) - disc.radius;
}
