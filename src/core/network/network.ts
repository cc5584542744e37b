import type { InitiativeId, PersonId } from "../model/ids.ts";
import type { TieColumns } from "../store/ties.ts";
import type { NetworkDepartment, NetworkInitiative, NetworkPerson } from "./network-rows.ts";
import type { PeoplePairs } from "./people-pairs.ts";
import type { StatedGraph } from "./stated-graph.ts";

/**
 * What is made from the rows of a workspace, once: who takes part in what, and the person-person network
 * as a compressed index. Departments, people and initiatives are in order of id; a person's place in
 * `people` is that person's number in `pairs`.
 */
export type Network = {
  readonly departments: readonly NetworkDepartment[];
  readonly people: readonly NetworkPerson[];
  readonly initiatives: readonly NetworkInitiative[];
  /** Recorded ties and participations, those with a topic included. */
  readonly ties: TieColumns;
  readonly placeOf: ReadonlyMap<PersonId, number>;
  /** The people of each initiative, each once, in order of id. */
  readonly participants: ReadonlyMap<InitiativeId, readonly PersonId[]>;
  readonly pairs: PeoplePairs;
  /** The object graph, made at the first call: it is large, and heavy measures do without. */
  readonly graph: () => StatedGraph;
};
