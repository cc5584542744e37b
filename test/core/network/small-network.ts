import { buildNetwork } from "../../../src/core/network/build.ts";
import type { Network } from "../../../src/core/network/network.ts";
import type { NetworkRows } from "../../../src/core/network/network-rows.ts";
import type { DepartmentId, InitiativeId, PersonId } from "../../../src/core/model/ids.ts";
import type { Tie, TieKind } from "../../../src/core/model/tie.ts";

/** A network told in a few words, for tests: names are numbered in the order in which they are named. */
export type Told = {
  /** Each department with the one above it. */
  readonly departments?: Readonly<Record<string, string | null>>;
  /** Each person with a department. */
  readonly people?: Readonly<Record<string, string | null>>;
  readonly initiatives?: Readonly<Record<string, string | null>>;
  /** People who wish not to be named. */
  readonly private?: readonly string[];
  /** "Ada knows Bo". */
  readonly ties?: readonly string[];
};

/** Ids: departments from 1, people from 101, initiatives from 1001. */
export function tell(told: Told): {
  network: Network;
  rows: NetworkRows;
  id: (name: string) => number;
} {
  const ids = new Map<string, number>();
  const number = (names: readonly string[], from: number): void =>
    names.forEach((name, place) => ids.set(name, from + place));
  number(Object.keys(told.departments ?? {}), 1);
  number(Object.keys(told.people ?? {}), 101);
  number(Object.keys(told.initiatives ?? {}), 1001);
  const id = (name: string): number => {
    const found = ids.get(name);
    if (found === undefined) throw new Error(`Nobody is called ${name}`);
    return found;
  };
  const department = (name: string | null): DepartmentId | null =>
    name === null ? null : (id(name) as DepartmentId);
  const rows: NetworkRows = {
    departments: Object.entries(told.departments ?? {}).map(([name, parent]) => ({
      id: id(name) as DepartmentId,
      name,
      code: null,
      parentId: department(parent),
    })),
    people: Object.entries(told.people ?? {}).map(([name, home]) => ({
      id: id(name) as PersonId,
      name,
      departmentId: department(home),
      sharing: told.private?.includes(name) === true ? "private" : null,
      stub: false,
    })),
    initiatives: Object.entries(told.initiatives ?? {}).map(([title, home]) => ({
      id: id(title) as InitiativeId,
      title,
      departmentId: department(home),
      status: null,
      stub: false,
    })),
    ties: (told.ties ?? []).map((tie): Tie => {
      const [from, kind, to] = tie.split(" ") as [string, TieKind, string];
      return { from: id(from) as PersonId, to: id(to) as PersonId, kind };
    }),
  };
  return { network: buildNetwork(rows), rows, id };
}

/** Tied pairs by name, "Ada-Bo", sorted. */
export function pairNames(network: Network): string[] {
  const { pairs, people } = network;
  const names: string[] = [];
  for (let a = 0; a < pairs.people; a += 1) {
    for (const b of pairs.neighbours.subarray(pairs.starts[a], pairs.starts[a + 1])) {
      if (a < b) names.push(`${people[a]!.name}-${people[b]!.name}`);
    }
  }
  return names.toSorted();
}
