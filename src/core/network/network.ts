import type { MultiDirectedGraph } from "graphology";
import type { Department } from "../model/department.ts";
import type { InitiativeId, PersonId } from "../model/ids.ts";
import type { Initiative } from "../model/initiative.ts";
import type { Person } from "../model/person.ts";
import type { Tie, TieKind } from "../model/tie.ts";
import type { PeoplePairs } from "./people-pairs.ts";

export type NetworkDepartment = Pick<Department, "id" | "name" | "code" | "parentId">;
export type NetworkPerson = Pick<Person, "id" | "name" | "departmentId" | "sharing" | "stub">;
export type NetworkInitiative = Pick<
  Initiative,
  "id" | "title" | "departmentId" | "status" | "stub"
>;

/** What a network is built from: the rows of a workspace, in any order. */
export type NetworkRows = {
  readonly departments: readonly NetworkDepartment[];
  readonly people: readonly NetworkPerson[];
  readonly initiatives: readonly NetworkInitiative[];
  readonly ties: readonly Tie[];
};

export type NetworkNode =
  | { readonly kind: "department"; readonly row: NetworkDepartment }
  | { readonly kind: "person"; readonly row: NetworkPerson }
  | { readonly kind: "initiative"; readonly row: NetworkInitiative };

/** Every stated tie is an edge of its own, from its one end to its other. */
export type StatedGraph = MultiDirectedGraph<NetworkNode, { readonly kind: TieKind }>;

/**
 * The graph of a workspace, and made from it once: who takes part in what, and the person-person
 * network as a compressed index. Departments, people and initiatives are in order of id; a person's
 * place in `people` is that person's number in `pairs`.
 */
export type Network = {
  /** People, initiatives and departments (by id as text) with the ties as they were stated. */
  readonly graph: StatedGraph;
  readonly departments: readonly NetworkDepartment[];
  readonly people: readonly NetworkPerson[];
  readonly initiatives: readonly NetworkInitiative[];
  /** Number of recorded ties and participations, those with a topic included. */
  readonly ties: number;
  readonly placeOf: ReadonlyMap<PersonId, number>;
  /** The people of each initiative, each once, in order of id. */
  readonly participants: ReadonlyMap<InitiativeId, readonly PersonId[]>;
  readonly pairs: PeoplePairs;
};
