import type { Point } from "./map-model.ts";

/**
 * How Cytoscape wants the points that a line bends by: for each the share of the way from start to end, and
 * the distance to the side of it.
 */
export function bendsAlong(
  start: Point,
  end: Point,
  bends: readonly Point[],
): { readonly weights: number[]; readonly distances: number[] } {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const length = Math.hypot(dx, dy) || 1;
  return {
    weights: bends.map(({ x, y }) => ((x - start.x) * dx + (y - start.y) * dy) / length ** 2),
    distances: bends.map(({ x, y }) => ((y - start.y) * dx - (x - start.x) * dy) / length),
  };
}

function at({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}

/** The same line as the data of an SVG path: parts of a parabola that meet halfway between two bends. */
export function pathData(start: Point, end: Point, bends: readonly Point[]): string {
  if (bends.length === 0) return `M${at(start)}L${at(end)}`;
  const parts = bends.map((bend, index) => {
    const next = bends[index + 1];
    return `Q${at(bend)} ${at(next === undefined ? end : halfway(bend, next))}`;
  });
  return `M${at(start)}${parts.join("")}`;
}

export function halfway(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

/** Where a line from the middle of a disc towards a point leaves the disc. */
export function onRim(disc: Point & { readonly radius: number }, towards: Point): Point {
  const distance = Math.hypot(towards.x - disc.x, towards.y - disc.y) || 1;
  return {
    x: disc.x + ((towards.x - disc.x) / distance) * disc.radius,
    y: disc.y + ((towards.y - disc.y) / distance) * disc.radius,
  };
}

/** A tenth of a pixel is as fine as anyone sees. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
