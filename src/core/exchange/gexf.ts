import { MultiDirectedGraph } from "graphology";
import { write } from "graphology-gexf";
import { graphEdges, graphNodes, type FieldValue } from "./graph-rows.ts";
import type { Shareable } from "./shareable.ts";

type NodeAttributes = {
  readonly label: string;
  readonly fields: ReadonlyMap<string, FieldValue>;
  readonly at?: Place;
};
type Place = { readonly x: number; readonly y: number };

/**
 * The network as GEXF 1.3, for Gephi. Nodes have the places they have on the map; there the y axis points down.
 * The whole document is in memory at once, as the writer makes it so.
 */
export function gexf(shared: Shareable): string {
  const graph = new MultiDirectedGraph<NodeAttributes, { kind: string }>({ allowSelfLoops: true });
  graph.setAttribute("creator", "Dwarsverband");
  for (const { id, label, fields } of graphNodes(shared)) {
    const at = shared.positions.get(id);
    graph.addNode(String(id), { label, fields, ...(at === undefined ? {} : { at }) });
  }
  let edges = 0;
  for (const { from, to, kind } of graphEdges(shared)) {
    graph.addDirectedEdgeWithKey(`e${edges++}`, String(from), String(to), { kind });
  }
  return write(graph, {
    version: "1.3",
    formatNode: (_, { label, fields, at }) => ({
      label,
      attributes: Object.fromEntries(fields),
      ...(at === undefined ? {} : { viz: { x: at.x, y: -at.y } }),
    }),
    formatEdge: (_, { kind }) => ({ kind, attributes: { kind } }),
  });
}
