import { useMemo, useRef } from "react";
import {
  boxAround,
  centredOn,
  toScreen,
  viewOf,
  zoomedBy,
  type Size,
  type View,
} from "./camera.ts";
import type { Drawing } from "./drawing.ts";
import type { MapModel, Point } from "./map-model.ts";

/** Nearest that a department is looked at. */
const NEAREST = 2.4;
/** To look at one thing the map comes at least this near. */
const NEAR = 1.15;
/** Nearer to the edge than this, what the keyboard is at comes to the middle. */
const EDGE = 44;

export type Camera = {
  /** What is on the screen now; null while there is no screen. */
  frameNow(): ReturnType<Drawing["frame"]> | null;
  /** Through this drawing from now on. */
  look(drawing: Drawing | null): void;
  /** The view with everything in it; null without anything, or a screen. */
  everything(): View | null;
  fit(isInstant?: boolean): void;
  /** Departments as large as fits, or less where `isCalm`. */
  frame(ids: readonly number[], isCalm?: boolean): void;
  centreOn(point: Point): void;
  /** Whether a disc is wholly in sight. */
  sees(disc: Point & { readonly radius: number }): boolean;
  /** Moves only when a point is out of sight. */
  keepInView(point: Point): void;
  /** The same for many: when one is out of sight, all come into view. */
  keepAllInView(points: readonly Point[]): void;
  zoom(factor: number): void;
  pan(x: number, y: number): void;
};

/**
 * Where the map is looked at from, and the ways to change that. Things stay where they are.
 *
 * @param covered how much of its right side lies under the card, in pixels
 */
export function useCamera(model: MapModel, covered: number): Camera {
  const drawing = useRef<Drawing | null>(null);
  return useMemo(() => {
    const sizeOf = (made: Drawing): Size => {
      const { width, height } = made.size();
      return { width: Math.max(200, width - covered), height };
    };
    const isSeen = (made: Drawing, point: Point): boolean => {
      const { width, height } = sizeOf(made);
      const { x, y } = toScreen(made.view(), point);
      return x > EDGE && y > EDGE && x < width - EDGE && y < height - EDGE;
    };
    const fly = (view: View, isInstant = false): void =>
      drawing.current?.moveTo(view, isInstant ? 0 : motion());
    const everything = (): View | null => {
      const made = drawing.current;
      const loose = (model.members.get(null) ?? []).map(({ x, y }) => ({ x, y, radius: 8 }));
      const box = boxAround([...model.departments.values(), ...loose]);
      return made === null || box === null ? null : viewOf(box, sizeOf(made), NEAREST);
    };
    return {
      frameNow: () => drawing.current?.frame() ?? null,
      look: (made) => {
        drawing.current = made;
      },
      everything,
      fit: (isInstant = false) => {
        const view = everything();
        if (view !== null) fly(view, isInstant);
      },
      frame: (ids, isCalm = false) => {
        const box = boxAround(ids.flatMap((id) => model.departments.get(id) ?? []));
        const made = drawing.current;
        if (made !== null && box !== null) fly(viewOf(box, sizeOf(made), isCalm ? NEAR : NEAREST));
      },
      centreOn: (point) => {
        const made = drawing.current;
        if (made !== null) fly(centredOn(point, sizeOf(made), Math.max(NEAR, made.view().zoom)));
      },
      sees: ({ x, y, radius }) => {
        const made = drawing.current;
        if (made === null) return false;
        const { width, height } = sizeOf(made);
        const { zoom } = made.view();
        const at = toScreen(made.view(), { x, y });
        const reach = radius * zoom;
        return (
          at.x > reach &&
          at.y > reach &&
          at.x < width - reach &&
          at.y < height - reach &&
          reach > 12
        );
      },
      keepInView: (point) => {
        const made = drawing.current;
        if (made !== null && !isSeen(made, point))
          fly(centredOn(point, sizeOf(made), made.view().zoom));
      },
      keepAllInView: (points) => {
        const made = drawing.current;
        const box = boxAround(points.map(({ x, y }) => ({ x, y, radius: 16 })));
        if (made === null || box === null || points.every((point) => isSeen(made, point))) return;
        fly(viewOf(box, sizeOf(made), NEAR));
      },
      zoom: (factor) => {
        const made = drawing.current;
        if (made !== null) fly(zoomedBy(made.view(), sizeOf(made), factor));
      },
      pan: (x, y) => {
        const made = drawing.current;
        if (made === null) return;
        const { zoom, pan } = made.view();
        made.moveTo({ zoom, pan: { x: pan.x + x, y: pan.y + y } }, 0);
      },
    };
  }, [model, covered]);
}

/** How long the camera travels: no time for who wants no motion. */
function motion(): number {
  const value = getComputedStyle(document.documentElement).getPropertyValue("--m-map").trim();
  const amount = Number.parseFloat(value);
  if (Number.isNaN(amount)) return 0;
  return value.endsWith("ms") ? amount : amount * 1000;
}
