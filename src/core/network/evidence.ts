import type { InitiativeId, PersonId } from "../model/ids.ts";
import type { Tie } from "../model/tie.ts";
import type { Network } from "./network.ts";

/** Why two people are tied. */
export type Evidence = {
  /** What was stated between the two, with direction and kind; by direction, then kind. */
  readonly ties: readonly Tie[];
  /** The initiatives in which both take part, by id. */
  readonly initiatives: readonly InitiativeId[];
};

/** Why two people are tied; both lists are empty for two who are not. O(their ties + their initiatives' people). */
export function evidenceFor(network: Network, a: PersonId, b: PersonId): Evidence {
  const ties: Tie[] = [];
  network.graph().forEachEdge(a, b, (_edge, { kind }, source) => {
    const [from, to] = source === String(a) ? [a, b] : [b, a];
    ties.push({ from, to, kind });
  });
  ties.sort((one, other) => one.from - other.from || one.kind.localeCompare(other.kind));
  return { ties, initiatives: sharedInitiatives(network, a, b) };
}

function sharedInitiatives(network: Network, a: PersonId, b: PersonId): InitiativeId[] {
  const shared: InitiativeId[] = [];
  if (a === b) return shared;
  network.graph().forEachNeighbor(a, (_key, node) => {
    if (node.kind !== "initiative") return;
    const people = network.participants.get(node.row.id) ?? [];
    if (people.includes(a) && people.includes(b)) shared.push(node.row.id);
  });
  return shared.toSorted((one, other) => one - other);
}
