import { toScreen, type Size, type View } from "./camera.ts";
import type { Naming } from "./label-wishes.ts";
import { labelsFor } from "./labels-for.ts";
import type { Label } from "./labels.ts";
import type { Point } from "./map-model.ts";
import { measurer } from "./measure.ts";
import { paintOverlay, shiftOf } from "./overlay.ts";
import { ringMarks, type Ring } from "./rings.ts";
import { labelMark } from "./picture.ts";
import type { Scene } from "./scene-parts.ts";
import type { PageLook } from "./use-colours.ts";
import type { ZoomScale } from "./zoom-scale.ts";

/** The canvas over the drawing: names and rings, which keep their size at every zoom. */
export type NameLayer = {
  /** Finds room for names; done when the map rests, as names that come and go while it moves are no help. */
  choose(scene: Scene, naming: Naming, sight: Sight): void;
  /** Names go along with the map. */
  paint(view: View, rings: readonly Ring[]): void;
  labels(): readonly Label[];
};

export type Sight = {
  readonly view: View;
  readonly size: Size;
  readonly scale: ZoomScale;
  readonly pointed: ReadonlySet<number>;
};

export function nameLayer(canvas: HTMLCanvasElement, look: () => PageLook | null): NameLayer {
  const measure = measurer(look);
  let labels: readonly Label[] = [];
  let chosenAt: View = { zoom: 1, pan: { x: 0, y: 0 } };
  return {
    choose(scene, naming, { view, size, scale, pointed }) {
      chosenAt = view;
      const project = (point: Point): Point => toScreen(view, point);
      const sight = { ...size, zoom: view.zoom, scale, toScreen: project, measure, pointed };
      labels = labelsFor(scene, naming, sight);
    },
    paint(view, rings) {
      const now = look();
      if (now === null) return;
      const names = labels.map((label) => labelMark(label, shiftOf(label, chosenAt, view)));
      paintOverlay([...rings.flatMap(ringMarks), ...names], canvas, now);
    },
    labels: () => labels,
  };
}
