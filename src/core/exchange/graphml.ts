import { NODE_FIELDS, columnFields, graphEdges, graphNodes } from "./graph-rows.ts";
import type { Shareable } from "./shareable.ts";
import { xmlAttribute, xmlText } from "./xml.ts";

/**
 * The network as GraphML, for yEd, Gephi, igraph and NetworkX, in pieces: however many ties there are, no piece holds
 * more than one. Every edge is directed, from the one who said it to the other.
 */
export function* graphmlPieces(shared: Shareable): Generator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n`;
  const columns = columnFields(shared);
  const keys = new Map<string, string>([["label", "label"]]);
  yield key("label", { name: "label", type: "string", of: "node" });
  for (const [name, type] of Object.entries(NODE_FIELDS)) {
    keys.set(name, name);
    yield key(name, { name, type, of: "node" });
  }
  for (const [index, name] of columns.entries()) {
    keys.set(name, `column${index + 1}`);
    yield key(`column${index + 1}`, { name, type: "string", of: "node" });
  }
  yield key("tie", { name: "kind", type: "string", of: "edge" });
  yield `<graph id="dwarsverband" edgedefault="directed">\n`;
  for (const { id, label, fields } of graphNodes(shared)) {
    const data = [["label", label] as const, ...fields].map(
      ([name, value]) => `<data key="${keys.get(name)}">${xmlText(String(value))}</data>`,
    );
    yield `<node id="${id}">${data.join("")}</node>\n`;
  }
  let edges = 0;
  for (const { from, to, kind } of graphEdges(shared)) {
    yield `<edge id="e${edges++}" source="${from}" target="${to}"><data key="tie">${kind}</data></edge>\n`;
  }
  yield "</graph>\n</graphml>\n";
}

function key(
  id: string,
  { name, type, of }: { name: string; type: string; of: "node" | "edge" },
): string {
  return `<key id="${id}" for="${of}" attr.name="${xmlAttribute(name)}" attr.type="${type}"/>\n`;
}
