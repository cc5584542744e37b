import { DOMParser, onErrorStopParsing } from "@xmldom/xmldom";
import * as fc from "fast-check";
import { MultiDirectedGraph } from "graphology";
import { parse as parseGexf } from "graphology-gexf";
import { parse as parseGraphml } from "graphology-graphml";
import { describe, expect, it } from "vitest";
import { gexf } from "../../../src/core/exchange/gexf.ts";
import { graphEdges, graphNodes } from "../../../src/core/exchange/graph-rows.ts";
import { graphmlPieces } from "../../../src/core/exchange/graphml.ts";
import { type Shareable, shareable } from "../../../src/core/exchange/shareable.ts";
import { NASTY, SMALL, nastyText, person, workspaceOf } from "./small-workspace.ts";

const CHOICE = { includeInternal: true, includeAttributes: true, language: "nl" } as const;
const graphml = (shared: Shareable) => [...graphmlPieces(shared)].join("");

const readGraphml = (shared: Shareable) => parseGraphml(MultiDirectedGraph, graphml(shared));

const wellFormed = (xml: string) =>
  new DOMParser({ onError: onErrorStopParsing }).parseFromString(xml, "application/xml");

/** Nodes as [id, label, fields] and edges as "from kind to", as our own readers of the formats see them. */
function told(graph: Pick<MultiDirectedGraph, "mapNodes" | "mapEdges">) {
  return {
    nodes: graph.mapNodes((id, { label, x: _x, y: _y, ...fields }) => [id, label ?? "", fields]),
    edges: graph.mapEdges((_, { kind }, from, to) => `${from} ${kind} ${to}`).toSorted(),
  };
}

function expected(shared: Shareable, text: (value: string) => string = (value) => value) {
  const field = (value: unknown) => (typeof value === "string" ? text(value) : value);
  return {
    nodes: [...graphNodes(shared)].map(({ id, label, fields }) => [
      String(id),
      text(label),
      Object.fromEntries([...fields].map(([name, value]) => [name, field(value)])),
    ]),
    edges: [...graphEdges(shared)].map(({ from, to, kind }) => `${from} ${kind} ${to}`).toSorted(),
  };
}

describe("an export as GEXF", () => {
  it("read back is what may be shared", () => {
    const shared = shareable(SMALL, CHOICE);
    expect(told(parseGexf(MultiDirectedGraph, gexf(shared)))).toEqual(expected(shared));
  });

  it("holds places where the map has them", () => {
    const positions = [{ id: person(10), x: 3, y: 4 }];
    const shared = shareable({ ...workspaceOf("Olga"), positions }, CHOICE);
    const graph = parseGexf(MultiDirectedGraph, gexf(shared));
    expect(graph.getNodeAttributes("10")).toMatchObject({ x: 3, y: -4 });
    expect(graph.getNodeAttributes("20")).not.toHaveProperty("x");
  });

  it("is well-formed and read back the same, whatever names hold", () => {
    for (const name of NASTY) {
      const shared = shareable(workspaceOf(name), CHOICE);
      wellFormed(gexf(shared));
      expect(told(parseGexf(MultiDirectedGraph, gexf(shared))).nodes).toEqual(
        expected(shared).nodes,
      );
    }
    fc.assert(
      fc.property(nastyText, (name) => void wellFormed(gexf(shareable(workspaceOf(name), CHOICE)))),
    );
  });
});

describe("an export as GraphML", () => {
  it("read back is what may be shared", () => {
    const shared = shareable(SMALL, CHOICE);
    expect(told(readGraphml(shared))).toEqual(expected(shared));
  });

  it("is well-formed and read back the same, whatever names hold", () => {
    fc.assert(
      fc.property(fc.oneof(nastyText, fc.constantFrom(...NASTY)), (name) => {
        const shared = shareable(workspaceOf(name), CHOICE);
        wellFormed(graphml(shared));
        const read = readGraphml(shared);
        expect(told(read)).toEqual(expected(shared));
      }),
    );
  });
});
