import type { View } from "./camera.ts";
import { toScreen } from "./camera.ts";
import type { Label } from "./labels.ts";
import type { Point } from "./map-model.ts";
import { paintMarks, type Brush } from "./paint-picture.ts";
import type { Mark } from "./picture.ts";

/** A ring around what is looked at. */
export type Ring = Point & {
  readonly radius: number;
  readonly shape: "disc" | "square";
  /** `chosen`: its card is open; `pointed`: the keyboard is there; `preview`: the pointer is. */
  readonly look: "chosen" | "pointed" | "preview";
};

/** How far a view has moved something since its label was chosen. */
export function shiftOf(label: Label, then: View, now: View): Point {
  const onMap = {
    x: (label.at.x - then.pan.x) / then.zoom,
    y: (label.at.y - then.pan.y) / then.zoom,
  };
  const { x, y } = toScreen(now, onMap);
  return { x: x - label.at.x, y: y - label.at.y };
}

/** Two pixels of ink, with a yellow halo outside it where the keyboard is. */
export function ringMarks({ x, y, radius, shape, look }: Ring): Mark[] {
  const band = (distance: number, width: number, stroke: string): Mark => ({
    kind: shape,
    x,
    y,
    radius: radius + distance,
    fill: null,
    fillOpacity: 0,
    stroke,
    strokeOpacity: 1,
    width,
  });
  switch (look) {
    case "preview":
      return [band(3, 2, "--paper"), band(4, 1.5, "--ink")];
    case "chosen":
      return [band(2.2, 3, "--paper"), band(4.8, 2.4, "--ink")];
    case "pointed":
    default:
      return [band(2.2, 3, "--paper"), band(7.4, 3.4, "--focus-halo"), band(4.8, 2.4, "--focus")];
  }
}

export function paintOverlay(
  marks: readonly Mark[],
  canvas: HTMLCanvasElement,
  look: Omit<Brush, "context">,
): void {
  const context = canvas.getContext("2d");
  if (context === null) return;
  const ratio = window.devicePixelRatio;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, canvas.width, canvas.height);
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  paintMarks(marks, { context, ...look });
}
