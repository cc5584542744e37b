import { MultiDirectedGraph } from "graphology";
import type { InitiativeId, PersonId } from "../model/ids.ts";
import type { TieKind } from "../model/tie.ts";
import type { Network, NetworkNode, NetworkRows, StatedGraph } from "./network.ts";
import { joinPeople } from "./people-pairs.ts";

/** The ties by which a person takes part in an initiative, whichever end the file named first. */
const PARTICIPATION: readonly TieKind[] = ["takes-part", "leads", "advises"];

/**
 * The network of a workspace. The order of the rows does not matter.
 *
 * A tie with a topic is counted, but is no edge: topics are no nodes here. O(rows + pairs).
 */
export function buildNetwork(rows: NetworkRows): Network {
  const departments = rows.departments.toSorted(byId);
  const people = rows.people.toSorted(byId);
  const initiatives = rows.initiatives.toSorted(byId);
  const graph: StatedGraph = new MultiDirectedGraph();
  for (const row of departments) addNode(graph, { kind: "department", row });
  for (const row of people) addNode(graph, { kind: "person", row });
  for (const row of initiatives) addNode(graph, { kind: "initiative", row });
  for (const { from, to, kind } of rows.ties) {
    if (graph.hasNode(from) && graph.hasNode(to)) graph.addEdge(from, to, { kind });
  }
  const placeOf = new Map(people.map((person, place) => [person.id, place]));
  const participants = new Map(initiatives.map(({ id }) => [id, participantsOf(graph, id)]));
  const pairs = joinPeople({
    people: people.length,
    stated: statedPairs(rows, placeOf),
    together: [...participants.values()].map((ids) => ids.map((id) => placeOf.get(id)!)),
  });
  const ties = rows.ties.length;
  return { graph, departments, people, initiatives, ties, placeOf, participants, pairs };
}

function addNode(graph: StatedGraph, node: NetworkNode): void {
  graph.addNode(node.row.id, node);
}

function participantsOf(graph: StatedGraph, initiative: InitiativeId): PersonId[] {
  const people = new Set<PersonId>();
  graph.forEachEdge(initiative, (edge, { kind }) => {
    if (!PARTICIPATION.includes(kind)) return;
    const other = graph.getNodeAttributes(graph.opposite(initiative, edge));
    if (other.kind === "person") people.add(other.row.id);
  });
  return [...people].toSorted((a, b) => a - b);
}

function statedPairs(
  rows: NetworkRows,
  placeOf: ReadonlyMap<PersonId, number>,
): [number, number][] {
  const pairs: [number, number][] = [];
  for (const { from, to } of rows.ties) {
    const a = placeOf.get(from as PersonId);
    const b = placeOf.get(to as PersonId);
    if (a !== undefined && b !== undefined) pairs.push([a, b]);
  }
  return pairs;
}

function byId(a: { readonly id: number }, b: { readonly id: number }): number {
  return a.id - b.id;
}
