import type { Mark, Picture, Shape, Tone } from "./marks.ts";
import { ringMarks } from "./rings.ts";
import { halfway, onRim, pathData } from "./curve.ts";
import type { Label } from "./labels.ts";
import type { Point } from "./map-model.ts";
import {
  islandKey,
  type Scene,
  type SceneIsland,
  type SceneNode,
  type SceneTie,
} from "./scene-parts.ts";
import type { ZoomScale } from "./zoom-scale.ts";

/** What is not in the focus. */
export const REST = 0.34;
export const TINT = 0.07;

/** How strong a line is drawn. */
export function tieLook(tie: SceneTie): { readonly tone: Tone; readonly opacity: number } {
  const rest = tie.isFaded ? REST : 1;
  if (tie.look === "flow") return { tone: "--dotter", opacity: rest };
  if (tie.isWay) return { tone: "--ink", opacity: 1 };
  if (tie.isStrong) return { tone: "--tie-strong", opacity: rest };
  switch (tie.look) {
    case "departments":
      return { tone: "--tie", opacity: 0.62 * rest };
    case "to-island":
    case "crossing":
      return { tone: "--tie", opacity: 0.52 * rest };
    case "within":
    default:
      return { tone: "--tie", opacity: 0.3 * rest };
  }
}

/** Where the map is looked at from. */
export type Frame = {
  readonly width: number;
  readonly height: number;
  readonly zoom: number;
  readonly scale: ZoomScale;
  readonly toScreen: (point: Point) => Point;
};

/** The map as it is on the screen, as a list of shapes, lines and texts. */
export function pictureOf(scene: Scene, labels: readonly Label[], frame: Frame): Picture {
  const islands = new Map(scene.islands.map((island) => [islandKey(island.id), island]));
  return {
    width: frame.width,
    height: frame.height,
    marks: [
      ...scene.islands.filter(({ isOpen }) => isOpen).flatMap((island) => islandOf(island, frame)),
      ...scene.ties.filter((tie) => !overRings(tie)).flatMap((tie) => linesOf(tie, islands, frame)),
      ...scene.islands.filter(({ isOpen }) => !isOpen).flatMap((island) => islandOf(island, frame)),
      ...scene.ties.filter(overRings).flatMap((tie) => linesOf(tie, islands, frame)),
      ...scene.nodes.map((node) => shapeOf(node, frame)),
      ...scene.nodes
        .filter(({ nearness }) => nearness === "selected")
        .flatMap((node) => ringMarks({ ...shapeOf(node, frame), look: "chosen" })),
      ...labels.map((label) => labelMark(label)),
    ],
  };
}

/** What is looked at also shows within a ring. */
export function overRings(tie: SceneTie): boolean {
  return tie.isStrong && tie.look !== "departments" && !isOfRings(tie);
}

/** Between two whole departments. */
export function isOfRings({ from, to }: SceneTie): boolean {
  return from.startsWith("d") && to.startsWith("d");
}

/** By how much the case of a flow is wider than the flow. */
export const CASE = 2.6;

/** A ring hides the lines that pass below it; through open ground they are seen. */
function islandOf(island: SceneIsland, frame: Frame): Mark[] {
  const { isOpen, token } = island;
  const disc: Mark = {
    ...frame.toScreen(island),
    kind: "disc",
    radius: island.radius * frame.zoom,
    fill: token,
    fillOpacity: TINT,
    stroke: token,
    strokeOpacity: isOpen ? 0.35 : 1,
    width: (isOpen ? 1 : 2.6) * frame.scale.line * frame.zoom,
  };
  return isOpen ? [disc] : [{ ...disc, fill: "--paper", fillOpacity: 1, stroke: null }, disc];
}

/** A line; one of what could flow lies on a wider one of ink. */
function linesOf(tie: SceneTie, islands: ReadonlyMap<string, SceneIsland>, frame: Frame): Mark[] {
  const { tone, opacity } = tieLook(tie);
  const data = dataOf(tie, islands, frame);
  const line = (stroke: Tone, width: number): Mark => ({
    kind: "line",
    data,
    stroke,
    opacity,
    width: width * frame.scale.line * frame.zoom,
  });
  return [
    ...(tie.look === "flow" ? [line("--dotter-case", tie.width + CASE)] : []),
    line(tone, tie.width),
  ];
}

function dataOf(tie: SceneTie, islands: ReadonlyMap<string, SceneIsland>, frame: Frame): string {
  const rim = (end: Point, key: string, towards: Point): Point => {
    const island = islands.get(key);
    return island === undefined ? end : onRim(island, towards);
  };
  const middle = halfway(tie.start, tie.end);
  const start = rim(tie.start, tie.from, tie.bends[0] ?? middle);
  const end = rim(tie.end, tie.to, tie.bends.at(-1) ?? middle);
  return pathData(frame.toScreen(start), frame.toScreen(end), tie.bends.map(frame.toScreen));
}

function shapeOf(node: SceneNode, { toScreen, scale, zoom }: Frame): Shape {
  const { x, y } = toScreen(node);
  const radius = node.radius * scale.node * zoom;
  const opacity = node.nearness === "faded" ? REST : 1;
  return {
    kind: node.kind === "person" ? "disc" : "square",
    x,
    y,
    // A square of the same area as the disc.
    radius: node.kind === "person" ? radius : radius * 0.886,
    fill: node.stub ? "--paper" : node.token,
    fillOpacity: opacity,
    stroke: node.stub ? node.token : "--paper",
    strokeOpacity: opacity,
    width: node.stub ? 1.6 : 1,
  };
}

/** A label, moved by so many pixels since its place was chosen. */
export function labelMark(label: Label, by: Point = { x: 0, y: 0 }): Mark {
  const { text, size, weight, align } = label;
  return {
    kind: "text",
    x: label.x + by.x,
    y: label.y + by.y,
    text,
    size,
    weight,
    align,
    tone: `--${label.tone}`,
    serif: false,
    halo: true,
  };
}
