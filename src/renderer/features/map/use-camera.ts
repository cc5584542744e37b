import { useMemo, useRef } from "react";
import { boxAround, centredOn, toScreen, viewOf, zoomedBy, type View } from "./camera.ts";
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
  /** Moves only when a point is out of sight. */
  keepInView(point: Point): void;
  zoom(factor: number): void;
  pan(x: number, y: number): void;
};

/** Where the map is looked at from, and the ways to change that. Things stay where they are. */
export function useCamera(model: MapModel): Camera {
  const drawing = useRef<Drawing | null>(null);
  return useMemo(() => {
    const fly = (view: View, isInstant = false): void =>
      drawing.current?.moveTo(view, isInstant ? 0 : motion());
    const everything = (): View | null => {
      const made = drawing.current;
      const loose = (model.members.get(null) ?? []).map(({ x, y }) => ({ x, y, radius: 8 }));
      const box = boxAround([...model.departments.values(), ...loose]);
      return made === null || box === null ? null : viewOf(box, made.size(), NEAREST);
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
        if (made !== null && box !== null) fly(viewOf(box, made.size(), isCalm ? NEAR : NEAREST));
      },
      centreOn: (point) => {
        const made = drawing.current;
        if (made !== null) fly(centredOn(point, made.size(), Math.max(NEAR, made.view().zoom)));
      },
      keepInView: (point) => {
        const made = drawing.current;
        if (made === null) return;
        const { width, height } = made.size();
        const { x, y } = toScreen(made.view(), point);
        const isSeen = x > EDGE && y > EDGE && x < width - EDGE && y < height - EDGE;
        if (!isSeen) fly(centredOn(point, made.size(), made.view().zoom));
      },
      zoom: (factor) => {
        const made = drawing.current;
        if (made !== null) fly(zoomedBy(made.view(), made.size(), factor));
      },
      pan: (x, y) => {
        const made = drawing.current;
        if (made === null) return;
        const { zoom, pan } = made.view();
        made.moveTo({ zoom, pan: { x: pan.x + x, y: pan.y + y } }, 0);
      },
    };
  }, [model]);
}

/** How long the camera travels: no time for who wants no motion. */
function motion(): number {
  const value = getComputedStyle(document.documentElement).getPropertyValue("--m-map").trim();
  const amount = Number.parseFloat(value);
  if (Number.isNaN(amount)) return 0;
  return value.endsWith("ms") ? amount : amount * 1000;
}
