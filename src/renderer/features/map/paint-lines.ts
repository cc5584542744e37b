import type { View } from "./camera.ts";
import { halfway } from "./curve.ts";
import type { Point } from "./map-model.ts";
import { tieLook } from "./picture.ts";
import type { SceneTie } from "./scene-parts.ts";
import type { Colours } from "./svg.ts";

/** A thing that is being dragged, where it is now. */
export type Held = { readonly key: string; readonly at: Point };

export type LinesLook = {
  readonly view: View;
  readonly colours: Colours;
  /** From a line's width to map units. */
  readonly lineScale: number;
  readonly held: Held | null;
};

/**
 * Paints lines that nobody can click: thousands of them cost a canvas less than as elements of a graph.
 * They lie under everything else.
 */
export function paintLines(
  ties: readonly SceneTie[],
  canvas: HTMLCanvasElement,
  { view, colours, lineScale, held }: LinesLook,
): void {
  const context = canvas.getContext("2d");
  if (context === null) return;
  clear(canvas, context);
  const ratio = window.devicePixelRatio;
  const zoom = view.zoom * ratio;
  context.setTransform(zoom, 0, 0, zoom, view.pan.x * ratio, view.pan.y * ratio);
  for (const tie of ties) {
    const { tone, opacity } = tieLook(tie);
    context.strokeStyle = colours(tone);
    context.globalAlpha = opacity;
    context.lineWidth = tie.width * lineScale;
    context.beginPath();
    trace(context, tie, held);
    context.stroke();
  }
  context.globalAlpha = 1;
}

/** While the map moves very many lines are left out. */
export function clearLines(canvas: HTMLCanvasElement): void {
  const context = canvas.getContext("2d");
  if (context !== null) clear(canvas, context);
}

function clear(canvas: HTMLCanvasElement, context: CanvasRenderingContext2D): void {
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, canvas.width, canvas.height);
}

function trace(context: CanvasRenderingContext2D, tie: SceneTie, held: Held | null): void {
  const start = held?.key === tie.from ? held.at : tie.start;
  const end = held?.key === tie.to ? held.at : tie.end;
  context.moveTo(start.x, start.y);
  if (tie.bends.length === 0) context.lineTo(end.x, end.y);
  for (const [place, bend] of tie.bends.entries()) {
    const next = tie.bends[place + 1];
    const to = next === undefined ? end : halfway(bend, next);
    context.quadraticCurveTo(bend.x, bend.y, to.x, to.y);
  }
}
