import type { DepartmentId, EntityId } from "../model/ids.ts";
import type { Sharing } from "../model/sharing.ts";
import type { TieKind } from "../model/tie.ts";
import { crossings } from "./crossings.ts";
import { NO_DEPARTMENT, type DepartmentLevel } from "./department-level.ts";
import { drawnTies, kindsIn } from "./drawn-ties.ts";
import type { MapLayout } from "./layout/lay-out.ts";
import type { Network } from "./network.ts";
import { degreeOf } from "./people-pairs.ts";
import { compareDepartments } from "./small-departments.ts";

type Placed = { readonly x: number; readonly y: number; readonly pinned: boolean };

export type DrawnDepartment = Placed & {
  readonly id: DepartmentId;
  readonly name: string;
  readonly code: string | null;
  readonly people: number;
  readonly initiatives: number;
  readonly small: boolean;
  readonly radius: number;
};

export type DrawnNode = Placed & {
  readonly id: EntityId;
  readonly kind: "person" | "initiative";
  /** Empty for a person who wishes not to be named. */
  readonly name: string;
  /** The wish as stated; null where none was, and for an initiative. */
  readonly sharing: Sharing | null;
  readonly departmentId: DepartmentId | null;
  /** People tied to a person; people who take part in an initiative. */
  readonly degree: number;
  readonly stub: boolean;
  readonly status: string | null;
};

export type DrawnTie = {
  readonly from: EntityId;
  readonly to: EntityId;
  readonly kinds: TieKind[];
  readonly crossing: boolean;
};

export type DrawnNetwork = {
  readonly departments: DrawnDepartment[];
  readonly departmentTies: {
    readonly a: DepartmentId;
    readonly b: DepartmentId;
    readonly pairs: number;
  }[];
  readonly nodes: DrawnNode[];
  readonly ties: DrawnTie[];
  readonly seed: number;
};

/**
 * What the map draws of a network that was laid out: islands and how many tied pairs of people run between
 * them, people and initiatives in the layout's order, one line for every two of these with a stated tie.
 * A line crosses when its ends both have a department at the level, and not the same. O(nodes + ties).
 */
export function drawnNetwork(
  network: Network,
  at: DepartmentLevel,
  layout: MapLayout,
): DrawnNetwork {
  const idAt = (place: number): DepartmentId | null => at.departments[place]?.id ?? null;
  const homes = [...at.ofPerson, ...at.ofInitiative];
  const nodes = [...peopleOf(network), ...initiativesOf(network)].map(
    (node, number): DrawnNode => ({
      ...node,
      departmentId: idAt(homes[number]!),
      ...layout.nodes[number]!,
    }),
  );
  return {
    departments: departmentsOf(at, layout),
    departmentTies: crossings(network.pairs, at).map(({ a, b, pairs }) => ({
      a: idAt(a)!,
      b: idAt(b)!,
      pairs,
    })),
    nodes,
    ties: tiesOf(network, nodes, homes),
    seed: layout.seed,
  };
}

function departmentsOf(at: DepartmentLevel, layout: MapLayout): DrawnDepartment[] {
  const rule = compareDepartments(at);
  return at.departments.map(({ id, name, code }, place) => ({
    id,
    name,
    code,
    people: at.people[place]!,
    initiatives: at.initiatives[place]!,
    small: rule.groupOf[place] === rule.compared.length,
    ...layout.islands[place]!,
  }));
}

type Unplaced = Omit<DrawnNode, keyof Placed | "departmentId">;

function peopleOf(network: Network): Unplaced[] {
  return network.people.map(({ id, name, sharing, stub }, person) => ({
    id,
    kind: "person",
    name: sharing === "private" ? "" : name,
    sharing,
    degree: degreeOf(network.pairs, person),
    stub,
    status: null,
  }));
}

function initiativesOf(network: Network): Unplaced[] {
  return network.initiatives.map(({ id, title, status, stub }) => ({
    id,
    kind: "initiative",
    name: title,
    sharing: null,
    degree: network.participants.get(id)!.length,
    stub,
    status,
  }));
}

function tiesOf(
  network: Network,
  nodes: readonly DrawnNode[],
  homes: readonly number[],
): DrawnTie[] {
  const { from, to, kinds } = drawnTies(network);
  return Array.from(from, (one, tie) => {
    const other = to[tie]!;
    const compared = homes[one] !== NO_DEPARTMENT && homes[other] !== NO_DEPARTMENT;
    return {
      from: nodes[one]!.id,
      to: nodes[other]!.id,
      kinds: kindsIn(kinds[tie]!),
      crossing: compared && homes[one] !== homes[other],
    };
  });
}
