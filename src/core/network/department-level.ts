import { Bug } from "../model/bug.ts";
import type { DepartmentId } from "../model/ids.ts";
import type { Network } from "./network.ts";
import type { NetworkDepartment } from "./network-rows.ts";

/** Stands for "no department" in the typed arrays. */
export const NO_DEPARTMENT = -1;

/**
 * g(i): in which department everyone and everything counts at a level of the tree.
 *
 * The departments are those whose depth is the level, also empty ones, and those above it that people
 * or initiatives sit in directly; in order of id. Someone below the level counts in the department of
 * the level above them, someone above it where they sit.
 */
export type DepartmentLevel = {
  readonly level: number;
  readonly departments: readonly NetworkDepartment[];
  /** For each person of the network the place in `departments`, or {@link NO_DEPARTMENT}. */
  readonly ofPerson: Int32Array;
  readonly ofInitiative: Int32Array;
  /** For each department, how many people and initiatives count in it. */
  readonly people: Uint32Array;
  readonly initiatives: Uint32Array;
};

/**
 * The departments at a level, and who counts where. O(departments x depth + people + initiatives).
 *
 * @param level depth in the tree of departments, 0 = the top
 * @throws Bug if a department lies below itself, or its parent is missing
 */
export function departmentLevel(network: Network, level: number): DepartmentLevel {
  const lines = linesOfDescent(network.departments);
  const countsIn = (own: DepartmentId | null): DepartmentId | null => {
    if (own === null) return null;
    const line = lines.get(own);
    if (line === undefined) throw new Bug(`Department ${own} is not in the network.`);
    return line[Math.min(level, line.length - 1)]!;
  };
  const personIn = network.people.map((person) => countsIn(person.departmentId));
  const initiativeIn = network.initiatives.map((initiative) => countsIn(initiative.departmentId));
  const peopled = new Set([...personIn, ...initiativeIn]);
  const departments = network.departments.filter(
    ({ id }) => lines.get(id)!.length - 1 === level || peopled.has(id),
  );
  const placeOf = new Map<DepartmentId | null, number>(
    departments.map(({ id }, place) => [id, place]),
  );
  const places = (ids: readonly (DepartmentId | null)[]): Int32Array =>
    Int32Array.from(ids, (id) => placeOf.get(id) ?? NO_DEPARTMENT);
  const ofPerson = places(personIn);
  const ofInitiative = places(initiativeIn);
  return {
    level,
    departments,
    ofPerson,
    ofInitiative,
    people: tally(ofPerson, departments.length),
    initiatives: tally(ofInitiative, departments.length),
  };
}

/** The deepest level at which there are departments; 0 also where there are none. O(departments x depth). */
export function deepestLevel(departments: readonly NetworkDepartment[]): number {
  const lines = linesOfDescent(departments);
  return departments.reduce((deepest, { id }) => Math.max(deepest, lines.get(id)!.length - 1), 0);
}

/** For each department the way down to it: its root first, itself last. */
function linesOfDescent(
  departments: readonly NetworkDepartment[],
): Map<DepartmentId, readonly DepartmentId[]> {
  const parentOf = new Map(departments.map(({ id, parentId }) => [id, parentId]));
  const lines = new Map<DepartmentId, readonly DepartmentId[]>();
  for (const { id } of departments) {
    const line: DepartmentId[] = [];
    for (let at: DepartmentId | null = id; at !== null;) {
      if (line.length > departments.length) throw new Bug(`Department ${id} lies below itself.`);
      line.unshift(at);
      const parent = parentOf.get(at);
      if (parent === undefined) throw new Bug(`Department ${at} is not in the network.`);
      at = parent;
    }
    lines.set(id, line);
  }
  return lines;
}

function tally(places: Int32Array, departments: number): Uint32Array {
  const counts = new Uint32Array(departments);
  for (const place of places) if (place !== NO_DEPARTMENT) counts[place]! += 1;
  return counts;
}
