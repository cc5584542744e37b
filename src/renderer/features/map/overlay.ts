import type { View } from "./camera.ts";
import { toScreen } from "./camera.ts";
import type { Label } from "./labels.ts";
import type { Point } from "./map-model.ts";
import { paintMarks, type Brush } from "./paint-picture.ts";
import type { Mark } from "./marks.ts";

/** How far a view has moved something since its label was chosen. */
export function shiftOf(label: Label, then: View, now: View): Point {
  const onMap = {
    x: (label.at.x - then.pan.x) / then.zoom,
    y: (label.at.y - then.pan.y) / then.zoom,
  };
  const { x, y } = toScreen(now, onMap);
  return { x: x - label.at.x, y: y - label.at.y };
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
