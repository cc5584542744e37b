import { labelWishes, type Naming } from "./label-wishes.ts";
import { chooseLabels, type Label, type Measure } from "./labels.ts";
import type { Point } from "./map-model.ts";
import { nodeKey, type Scene } from "./scene-parts.ts";
import type { ZoomScale } from "./zoom-scale.ts";

/** From the edge of the map to the nearest name. */
const EDGE = 4;

export type LabelSight = {
  readonly width: number;
  readonly height: number;
  readonly zoom: number;
  readonly scale: Pick<ZoomScale, "node">;
  readonly toScreen: (point: Point) => Point;
  readonly measure: Measure;
  /** Ids that the pointer or the keyboard is at; nobody in a picture. */
  readonly pointed?: ReadonlySet<number>;
};

const NOBODY: ReadonlySet<number> = new Set();

/** The names that find room on the map. */
export function labelsFor(scene: Scene, naming: Naming, sight: LabelSight): Label[] {
  const { width, height, zoom, scale, toScreen, measure, pointed = NOBODY } = sight;
  // From a node's radius to pixels.
  const nodeScale = scale.node * zoom;
  const wishes = labelWishes(scene, naming, { toScreen, zoom, width, height, nodeScale, pointed });
  return chooseLabels(wishes, {
    frame: { left: EDGE, right: width - EDGE, top: EDGE, bottom: height - EDGE },
    nodes: scene.nodes.map((node) => ({
      ...toScreen(node),
      key: nodeKey(node.id),
      radius: node.radius * nodeScale,
      hasRing: node.nearness === "selected" || pointed.has(node.id),
    })),
    measure,
  });
}
