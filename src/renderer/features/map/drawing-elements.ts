import type cytoscape from "cytoscape";
import { bendsAlong } from "./curve.ts";
import type { IslandData, NodeData, TieData } from "./drawing-style.ts";
import { mixed } from "./mix-colours.ts";
import { CASE, REST, TINT, isOfRings, overRings, tieLook } from "./picture.ts";
import {
  islandKey,
  nodeKey,
  type Scene,
  type SceneIsland,
  type SceneNode,
  type SceneTie,
} from "./scene-parts.ts";
import type { Colours } from "./svg.ts";
import type { PageLook } from "./use-colours.ts";

/** What Cytoscape is given for each thing in a scene: ties under nodes, islands under all. */
export type Drawn = cytoscape.ElementDefinition & {
  readonly data: NodeData | IslandData | TieData;
  readonly classes: string;
};

export function elementsOf(
  scene: Scene,
  { colours, isForced }: Pick<PageLook, "colours" | "isForced">,
): Drawn[] {
  return [
    ...scene.islands.map((island) => islandElement(island, colours)),
    ...scene.nodes.map((node) => nodeElement(node, colours)),
    ...scene.ties.filter(isElement).flatMap((tie) => tieElements(tie, colours, isForced)),
  ];
}

/** Ties that can be clicked, or lie over rings; all others are painted below. */
export function isElement(tie: SceneTie): boolean {
  return tie.look === "departments" || tie.look === "flow" || overRings(tie);
}

function islandElement(island: SceneIsland, colours: Colours): Drawn {
  const { isOpen } = island;
  const colour = colours(island.token);
  const data: IslandData = {
    id: islandKey(island.id),
    radius: island.radius,
    colour,
    // A ring hides the lines that pass below it; through open ground they are seen.
    fill: isOpen ? colour : mixed(colours("--paper"), colour, TINT),
    edge: colour,
    edgeWidth: isOpen ? 1 : 2.6,
    opacity: 1,
    fillOpacity: isOpen ? TINT : 1,
    edgeOpacity: isOpen ? 0.35 : 1,
    layer: isOpen ? 0 : 5,
  };
  return {
    group: "nodes",
    data,
    position: { x: island.x, y: island.y },
    classes: island.isOpen ? "island open" : "island",
    // An open island is ground: pulling it moves the map, not the island.
    pannable: island.isOpen,
    grabbable: !island.isOpen,
  };
}

function nodeElement(node: SceneNode, colours: Colours): Drawn {
  const colour = colours(node.token);
  const paper = colours("--paper");
  const data: NodeData = {
    id: nodeKey(node.id),
    radius: node.radius,
    colour,
    fill: node.stub ? paper : colour,
    edge: node.stub ? colour : paper,
    edgeWidth: node.stub ? 1.6 : 1,
    opacity: node.nearness === "faded" ? REST : 1,
    layer: node.nearness === "selected" ? 9 : node.nearness === "near" ? 8 : 7,
  };
  return { group: "nodes", data, position: { x: node.x, y: node.y }, classes: node.kind };
}

const LAYERS: Readonly<Record<SceneTie["look"], number>> = {
  within: 1,
  "to-island": 2,
  crossing: 2,
  departments: 2,
  flow: 3,
};

/** What could flow is a yellow line on a wider one of ink; with few colours it is dashed. */
function tieElements(tie: SceneTie, colours: Colours, isForced: boolean): Drawn[] {
  const drawn = tieElement(tie, colours);
  if (tie.look !== "flow") return [drawn];
  const { data, classes } = drawn;
  const ends = isOfRings(tie) ? " rings" : "";
  const wider = {
    ...data,
    id: `c${data.id}`,
    colour: colours("--dotter-case"),
    thickness: tie.width + CASE,
  };
  return [
    { ...drawn, data: wider, classes: `${classes} case${ends}` },
    { ...drawn, classes: `${classes}${ends}${isForced ? " dashed" : ""}` },
  ];
}

function tieElement(tie: SceneTie, colours: Colours): Drawn & { readonly data: TieData } {
  const { tone, opacity } = tieLook(tie);
  const data: TieData = {
    id: tie.key,
    source: tie.from,
    target: tie.to,
    colour: colours(tone),
    opacity,
    thickness: tie.width,
    ...bendsAlong(tie.start, tie.end, tie.bends),
    layer: overRings(tie) ? 6 : LAYERS[tie.look],
  };
  return {
    group: "edges",
    data,
    classes: `${tie.look}${tie.bends.length > 0 ? " bent" : ""}`,
    selectable: false,
  };
}
