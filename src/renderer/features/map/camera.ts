import type { Box } from "./box-grid.ts";
import type { Point } from "./map-model.ts";

/** How the map lies on the screen: screen = map x zoom + pan. */
export type View = { readonly zoom: number; readonly pan: Point };
export type Size = { readonly width: number; readonly height: number };

/** Room around what is shown: for names above, keys and buttons below. */
export const PADDING = { left: 36, right: 36, top: 44, bottom: 64 } as const;
export const MOST_ZOOM = 8;

export function toScreen({ zoom, pan }: View, { x, y }: Point): Point {
  return { x: x * zoom + pan.x, y: y * zoom + pan.y };
}

/** The smallest box around discs; null around nothing. */
export function boxAround(discs: readonly (Point & { readonly radius: number })[]): Box | null {
  const [first] = discs;
  if (first === undefined) return null;
  const box = { left: first.x, right: first.x, top: first.y, bottom: first.y };
  for (const { x, y, radius } of discs) {
    box.left = Math.min(box.left, x - radius);
    box.right = Math.max(box.right, x + radius);
    box.top = Math.min(box.top, y - radius);
    box.bottom = Math.max(box.bottom, y + radius);
  }
  return box;
}

/** The view that shows a box whole, in the middle, and not nearer than `mostZoom`. */
export function viewOf(box: Box, size: Size, mostZoom: number): View {
  const room = {
    width: Math.max(40, size.width - PADDING.left - PADDING.right),
    height: Math.max(40, size.height - PADDING.top - PADDING.bottom),
  };
  const zoom = Math.min(
    mostZoom,
    room.width / Math.max(1, box.right - box.left),
    room.height / Math.max(1, box.bottom - box.top),
  );
  return centredOn({ x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 }, size, zoom);
}

/** The view at a zoom that has a point in the middle of the room that is left. */
export function centredOn(point: Point, size: Size, zoom: number): View {
  const middle = {
    x: (PADDING.left + size.width - PADDING.right) / 2,
    y: (PADDING.top + size.height - PADDING.bottom) / 2,
  };
  return { zoom, pan: { x: middle.x - point.x * zoom, y: middle.y - point.y * zoom } };
}

/** Nearer or further by a factor, around the middle of the screen. */
export function zoomedBy(view: View, size: Size, factor: number): View {
  const middle = { x: size.width / 2, y: size.height / 2 };
  return {
    zoom: view.zoom * factor,
    pan: {
      x: middle.x - (middle.x - view.pan.x) * factor,
      y: middle.y - (middle.y - view.pan.y) * factor,
    },
  };
}
