import type { Loose } from "./separate.ts";

/** Width to height of the window's map. */
const ASPECT = 4 / 3;
/** How much of the picture the discs fill, with half the gap around each. */
const FILLED = 0.5;
/** How much more one axis may be stretched than the other. */
const MOST_STRETCH = 2;

/**
 * Turns discs so that they spread most from left to right, and stretches their places to a landscape of the
 * size that they need, around 0, 0. They may overlap afterwards.
 */
export function fitLandscape(discs: readonly Loose[], gap: number): void {
  if (discs.length === 0) return;
  turn(discs);
  const area = discs.reduce((sum, { radius }) => sum + Math.PI * (radius + gap / 2) ** 2, 0);
  const rim = discs.reduce((sum, { radius }) => sum + radius, 0) / discs.length;
  const height = Math.sqrt(area / FILLED / ASPECT);
  const x = stretch(
    discs.map((disc) => disc.x),
    height * ASPECT - 2 * rim,
  );
  const y = stretch(
    discs.map((disc) => disc.y),
    height - 2 * rim,
  );
  const [least, most] = [Math.min(x, y), Math.max(x, y)];
  const bounded = Math.min(most, least * MOST_STRETCH);
  for (const disc of discs) {
    disc.x *= Math.min(x, bounded);
    disc.y *= Math.min(y, bounded);
  }
}

/** Moves the middle to 0, 0 and turns the axis of most spread to the horizontal. */
function turn(discs: readonly Loose[]): void {
  const x = discs.reduce((sum, disc) => sum + disc.x, 0) / discs.length;
  const y = discs.reduce((sum, disc) => sum + disc.y, 0) / discs.length;
  let [xx, yy, xy] = [0, 0, 0];
  for (const disc of discs) {
    disc.x -= x;
    disc.y -= y;
    xx += disc.x ** 2;
    yy += disc.y ** 2;
    xy += disc.x * disc.y;
  }
  const angle = -Math.atan2(2 * xy, xx - yy) / 2;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  for (const disc of discs) {
    const turned = { x: disc.x * cos - disc.y * sin, y: disc.x * sin + disc.y * cos };
    Object.assign(disc, turned);
  }
}

/** The factor that makes values span a length; 1 where they do not spread. */
function stretch(values: readonly number[], length: number): number {
  const span = Math.max(...values) - Math.min(...values);
  return span < 1 ? 1 : Math.max(length, span * 0.05) / span;
}
