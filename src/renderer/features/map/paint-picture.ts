import type { Mark, Picture } from "./marks.ts";
import type { Colours } from "./svg.ts";

/** The typefaces of the page, as a canvas must be told them. */
export type Faces = { readonly sans: string; readonly serif: string };

export type Brush = {
  readonly context: CanvasRenderingContext2D;
  readonly colours: Colours;
  readonly faces: Faces;
};

/** Paints marks on a canvas, in its own pixels. */
export function paintMarks(marks: readonly Mark[], brush: Brush): void {
  for (const mark of marks) paintMark(mark, brush);
}

function paintMark(mark: Mark, brush: Brush): void {
  const { context, colours } = brush;
  switch (mark.kind) {
    case "disc":
    case "square":
      paintArea(mark, brush);
      return;
    case "line":
      context.globalAlpha = mark.opacity;
      context.strokeStyle = colours(mark.stroke);
      context.lineWidth = mark.width;
      context.stroke(new Path2D(mark.data));
      context.globalAlpha = 1;
      return;
    case "text":
      paintText(mark, brush);
      return;
    case "group":
      context.save();
      context.translate(mark.x, mark.y);
      paintMarks(mark.marks, brush);
      context.restore();
  }
}

function paintArea(mark: Extract<Mark, { kind: "disc" | "square" }>, brush: Brush): void {
  const { context, colours } = brush;
  const { x, y, radius } = mark;
  context.beginPath();
  if (mark.kind === "disc") context.arc(x, y, radius, 0, 2 * Math.PI);
  else context.rect(x - radius, y - radius, radius * 2, radius * 2);
  if (mark.fill !== null) {
    context.globalAlpha = mark.fillOpacity;
    context.fillStyle = colours(mark.fill);
    context.fill();
  }
  if (mark.stroke !== null && mark.width > 0) {
    context.globalAlpha = mark.strokeOpacity;
    context.strokeStyle = colours(mark.stroke);
    context.lineWidth = mark.width;
    context.stroke();
  }
  context.globalAlpha = 1;
}

function paintText(mark: Extract<Mark, { kind: "text" }>, brush: Brush): void {
  const { context, colours, faces } = brush;
  context.font = `${mark.weight} ${mark.size}px ${mark.serif ? faces.serif : faces.sans}`;
  context.textAlign = mark.align === "middle" ? "center" : mark.align;
  context.textBaseline = "alphabetic";
  const y = mark.y + mark.size * 0.34;
  if (mark.halo) {
    context.lineJoin = "round";
    context.lineWidth = 3.5;
    context.strokeStyle = colours("--paper");
    context.strokeText(mark.text, mark.x, y);
  }
  context.fillStyle = colours(mark.tone);
  context.fillText(mark.text, mark.x, y);
}

/** A picture as PNG, twice as sharp as the screen's own pixels, as a data URL. */
export function pngOf(picture: Picture, look: Omit<Brush, "context">): string {
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(picture.width * SHARPNESS);
  canvas.height = Math.round(picture.height * SHARPNESS);
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("There is no canvas to draw on.");
  context.scale(SHARPNESS, SHARPNESS);
  context.fillStyle = look.colours("--paper");
  context.fillRect(0, 0, picture.width, picture.height);
  paintMarks(picture.marks, { context, ...look });
  return canvas.toDataURL("image/png");
}

const SHARPNESS = 2;
