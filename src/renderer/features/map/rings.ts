import type { Point } from "./map-model.ts";
import type { Mark } from "./marks.ts";

/** A ring around what is looked at. */
export type Ring = Point & {
  readonly radius: number;
  readonly kind: "disc" | "square";
  /** `chosen`: its card is open; `pointed`: the keyboard is there; `preview`: the pointer is. */
  readonly look: "chosen" | "pointed" | "preview";
};

/** Two pixels of ink, with a yellow halo outside it where the keyboard is. */
export function ringMarks({ x, y, radius, kind, look }: Ring): Mark[] {
  const band = (distance: number, width: number, stroke: string): Mark => ({
    kind,
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
