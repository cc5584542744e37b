import type { DepartmentId } from "../model/ids.ts";
import type { DepartmentLevel } from "./department-level.ts";

/** A department with fewer people is never compared, rated or ranked. */
export const SMALLEST_COMPARED = 5;

/** Which departments are compared, and the rest as one. */
export type ComparedDepartments = {
  /** Places in the level's departments, in its order. */
  readonly compared: readonly number[];
  /** For each department of the level its group: its place in `compared`, or, when small, `compared.length`. */
  readonly groupOf: Int32Array;
  /** The small ones summed: their number, also empty ones, and their people. */
  readonly other: { readonly departments: number; readonly people: number };
};

/**
 * The small departments rule: one of fewer than `smallest` people (an empty one too) has no figures of
 * its own; it is summed with the others of its kind.
 */
export function compareDepartments(
  at: DepartmentLevel,
  smallest: number = SMALLEST_COMPARED,
): ComparedDepartments {
  return compareThose(at, (place) => at.people[place]! >= smallest);
}

/** The same with those in one sum that are named, and those without people. */
export function compareAllBut(
  at: DepartmentLevel,
  hidden: ReadonlySet<DepartmentId>,
): ComparedDepartments {
  return compareThose(
    at,
    (place) => at.people[place]! > 0 && !hidden.has(at.departments[place]!.id),
  );
}

function compareThose(
  at: DepartmentLevel,
  isCompared: (place: number) => boolean,
): ComparedDepartments {
  const compared: number[] = [];
  const other = { departments: 0, people: 0 };
  at.people.forEach((people, place) => {
    if (isCompared(place)) compared.push(place);
    else {
      other.departments += 1;
      other.people += people;
    }
  });
  const groupOf = new Int32Array(at.departments.length).fill(compared.length);
  compared.forEach((place, group) => {
    groupOf[place] = group;
  });
  return { compared, groupOf, other };
}
