import { toScreen, type Size, type View } from "./camera.ts";
import { labelWishes, type Naming } from "./label-wishes.ts";
import { chooseLabels, type Label } from "./labels.ts";
import type { Point } from "./map-model.ts";
import { measurer } from "./measure.ts";
import { paintOverlay, shiftOf } from "./overlay.ts";
import { ringMarks, type Ring } from "./rings.ts";
import { labelMark } from "./picture.ts";
import { nodeKey, type Scene } from "./scene-parts.ts";
import type { PageLook } from "./use-colours.ts";

/** From the edge of the map to the nearest name. */
const EDGE = 4;

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
  /** From a node's radius to pixels. */
  readonly nodeScale: number;
  readonly pointed: ReadonlySet<number>;
};

export function nameLayer(canvas: HTMLCanvasElement, look: () => PageLook | null): NameLayer {
  const measure = measurer(look);
  let labels: readonly Label[] = [];
  let chosenAt: View = { zoom: 1, pan: { x: 0, y: 0 } };
  return {
    choose(scene, naming, { view, size, nodeScale, pointed }) {
      chosenAt = view;
      const project = (point: Point): Point => toScreen(view, point);
      const sight = { toScreen: project, zoom: view.zoom, ...size, nodeScale, pointed };
      labels = chooseLabels(labelWishes(scene, naming, sight), {
        frame: { left: EDGE, right: size.width - EDGE, top: EDGE, bottom: size.height - EDGE },
        nodes: scene.nodes.map((node) => ({
          ...project(node),
          key: nodeKey(node.id),
          radius: node.radius * nodeScale,
          hasRing: node.nearness === "selected" || pointed.has(node.id),
        })),
        measure,
      });
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
