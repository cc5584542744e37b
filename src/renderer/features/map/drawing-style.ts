import type cytoscape from "cytoscape";
import type { ZoomScale } from "./zoom-scale.ts";

/** What an element of the drawing carries; its style is made of nothing else. */
export type NodeData = {
  readonly id: string;
  readonly radius: number;
  readonly colour: string;
  readonly fill: string;
  readonly edge: string;
  readonly edgeWidth: number;
  readonly opacity: number;
  readonly layer: number;
};
export type IslandData = NodeData & { readonly fillOpacity: number; readonly edgeOpacity: number };
export type TieData = {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly colour: string;
  readonly opacity: number;
  readonly thickness: number;
  readonly weights: readonly number[];
  readonly distances: readonly number[];
  readonly layer: number;
};

type Node = cytoscape.NodeSingular;
type Edge = cytoscape.EdgeSingular;

/** @param scale what sizes are multiplied by at the zoom of now */
export function drawingStyle(scale: () => ZoomScale): cytoscape.StylesheetStyle[] {
  const size = (node: Node): number => (node.data() as NodeData).radius * 2 * scale().node;
  return [
    {
      selector: "core",
      style: {
        "active-bg-opacity": 0,
        "selection-box-opacity": 0,
      } as unknown as cytoscape.Css.Core,
    },
    {
      selector: "node",
      style: {
        shape: "ellipse",
        width: size,
        height: size,
        "background-color": "data(fill)",
        "background-opacity": 1,
        "border-color": "data(edge)",
        "border-width": (node: Node) => (node.data() as NodeData).edgeWidth * scale().line,
        opacity: (node: Node) => (node.data() as NodeData).opacity,
        "z-index": (node: Node) => (node.data() as NodeData).layer,
        "z-index-compare": "manual",
        "overlay-opacity": 0,
      },
    },
    {
      selector: "node.initiative",
      style: {
        shape: "rectangle",
        // The same area as the disc of a person with as many ties.
        width: (node: Node) => size(node) * 0.886,
        height: (node: Node) => size(node) * 0.886,
      },
    },
    {
      selector: "node.island",
      style: {
        width: (node: Node) => (node.data() as NodeData).radius * 2,
        height: (node: Node) => (node.data() as NodeData).radius * 2,
        "background-opacity": (node: Node) => (node.data() as IslandData).fillOpacity,
        "border-opacity": (node: Node) => (node.data() as IslandData).edgeOpacity,
        "border-position": "inside",
      } as unknown as cytoscape.Css.Node,
    },
    {
      selector: "edge",
      style: {
        "curve-style": "haystack",
        "haystack-radius": 0,
        "line-color": "data(colour)",
        "line-opacity": (edge: Edge) => (edge.data() as TieData).opacity,
        width: (edge: Edge) => (edge.data() as TieData).thickness * scale().line,
        "z-index": (edge: Edge) => (edge.data() as TieData).layer,
        "z-index-compare": "manual",
        events: "no",
        "overlay-opacity": 0,
      } as unknown as cytoscape.Css.Edge,
    },
    {
      selector: "edge.bent",
      style: {
        "curve-style": "unbundled-bezier",
        "edge-distances": "node-position",
        "control-point-weights": (edge: Edge) => (edge.data() as TieData).weights,
        "control-point-distances": (edge: Edge) => (edge.data() as TieData).distances,
        "source-endpoint": "inside-to-node",
        "target-endpoint": "inside-to-node",
      } as unknown as cytoscape.Css.Edge,
    },
    {
      selector: "edge.to-island",
      style: { "target-endpoint": "outside-to-node" },
    },
    {
      selector: "edge.departments",
      style: {
        "source-endpoint": "outside-to-node",
        "target-endpoint": "outside-to-node",
        "line-cap": "round",
        events: "yes",
      },
    },
    { selector: "edge.flow", style: { "line-cap": "round", events: "yes" } },
    { selector: "edge.case", style: { events: "no" } },
    {
      selector: "edge.rings",
      style: { "source-endpoint": "outside-to-node", "target-endpoint": "outside-to-node" },
    },
    { selector: "edge.dashed", style: { "line-style": "dashed", "line-cap": "butt" } },
  ];
}
