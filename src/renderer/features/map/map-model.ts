import type { MapDepartment, MapNode, MapReply } from "../../../contract/map.ts";
import { departmentCode, departmentInText } from "../../app/department-code.ts";
import { departmentToken } from "../../app/department-colours.ts";

export type MapTie = MapReply["ties"][number];
export type DepartmentTie = MapReply["departmentTies"][number];
export type Point = { readonly x: number; readonly y: number };
/** The map's reply, with what every question about it needs looked up once. */
export type MapModel = {
  readonly departments: ReadonlyMap<number, MapDepartment>;
  readonly nodes: ReadonlyMap<number, MapNode>;
  /** By department, null for none; most ties first. */
  readonly members: ReadonlyMap<number | null, readonly MapNode[]>;
  readonly ties: readonly MapTie[];
  readonly tiesOf: ReadonlyMap<number, readonly MapTie[]>;
  readonly departmentTies: readonly DepartmentTie[];
  /** How many ties of a node lead to another department; nodes without are absent. */
  readonly crossingsOf: ReadonlyMap<number, number>;
  /** Number of lines of a node. */
  readonly degreeOf: (id: number) => number;
  /** Name of the colour token (`--d4`) by department. */
  readonly tokens: ReadonlyMap<number, string>;
  /** Most lines that any node has. */
  readonly mostTies: number;
};

/** O(nodes log nodes + ties). */
export function mapModel(reply: MapReply): MapModel {
  const { departments, nodes } = reply;
  const ids = departments.map(({ id }) => id);
  const known = new Map(nodes.map((node) => [node.id, node]));
  const ties = reply.ties.filter(({ from, to }) => known.has(from) && known.has(to));
  const tiesOf = byEnd(ties);
  const degreeOf = (id: number): number => tiesOf.get(id)?.length ?? 0;
  return {
    departments: new Map(departments.map((one) => [one.id, one])),
    nodes: known,
    members: membersOf(nodes, degreeOf),
    ties,
    tiesOf,
    degreeOf,
    departmentTies: reply.departmentTies,
    crossingsOf: countCrossings(ties),
    tokens: new Map(ids.map((id) => [id, departmentToken(id, ids)])),
    mostTies: nodes.reduce((most, { id }) => Math.max(most, degreeOf(id)), 0),
  };
}

function membersOf(
  nodes: readonly MapNode[],
  degreeOf: (id: number) => number,
): Map<number | null, MapNode[]> {
  const members = new Map<number | null, MapNode[]>();
  for (const node of nodes) push(members, node.departmentId, node);
  for (const group of members.values())
    group.sort((a, b) => degreeOf(b.id) - degreeOf(a.id) || byName(a, b));
  return members;
}

/** Who has no name comes last. */
function byName(a: MapNode, b: MapNode): number {
  const nameless = Number(a.name === "") - Number(b.name === "");
  return nameless || a.name.localeCompare(b.name) || a.id - b.id;
}

function byEnd(ties: readonly MapTie[]): Map<number, MapTie[]> {
  const found = new Map<number, MapTie[]>();
  for (const tie of ties) {
    push(found, tie.from, tie);
    push(found, tie.to, tie);
  }
  return found;
}

function countCrossings(ties: readonly MapTie[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { from, to, crossing } of ties) {
    if (!crossing) continue;
    counts.set(from, (counts.get(from) ?? 0) + 1);
    counts.set(to, (counts.get(to) ?? 0) + 1);
  }
  return counts;
}

function push<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** The other end of a tie. */
export function otherEnd(tie: MapTie, id: number): number {
  return tie.from === id ? tie.to : tie.from;
}

/** What a department is called where there is little room. */
export function codeOf(model: MapModel, id: number | null): string | null {
  const department = id === null ? undefined : model.departments.get(id);
  return department === undefined ? null : departmentCode(department.name, department.code);
}

/** What a department is called in a line of a table. */
export function shortNameOf(model: MapModel, id: number | null): string {
  const department = id === null ? undefined : model.departments.get(id);
  return department === undefined ? "" : departmentInText(department.name, department.code);
}

export function tokenOf(model: MapModel, id: number | null): string {
  return (id === null ? undefined : model.tokens.get(id)) ?? "--d0";
}
