import type { MapNode } from "../../../contract/map.ts";
import type { MapModel } from "./map-model.ts";

/** What the legend lets through; everything, to begin with. */
export type Filters = {
  readonly persons: boolean;
  readonly initiatives: boolean;
  /** People and initiatives that were only named, never described. */
  readonly stubs: boolean;
  /** Lines between departments. */
  readonly crossings: boolean;
  /** Lines within a department. */
  readonly within: boolean;
  /** What could flow. */
  readonly flows: boolean;
  /** Departments that are switched off; null for who has none. */
  readonly departmentsOff: ReadonlySet<number | null>;
  /** Only ties between departments, and who has one. */
  readonly onlyCrossings: boolean;
};

export const EVERYTHING: Filters = {
  persons: true,
  initiatives: true,
  stubs: true,
  crossings: true,
  within: true,
  flows: true,
  departmentsOff: new Set(),
  onlyCrossings: false,
};

/** Whether the legend lets a person or initiative through. */
export function passes(node: MapNode, model: MapModel, filters: Filters): boolean {
  return (
    (node.kind === "person" ? filters.persons : filters.initiatives) &&
    (filters.stubs || !node.stub) &&
    !filters.departmentsOff.has(node.departmentId) &&
    (!filters.onlyCrossings || model.crossingsOf.has(node.id))
  );
}

/** The same for a tie of which both ends pass. */
export function drawsTie(crossing: boolean, filters: Filters): boolean {
  return crossing ? filters.crossings : filters.within && !filters.onlyCrossings;
}

/** Switches departments on or off together. */
export function withDepartments(
  filters: Filters,
  ids: readonly (number | null)[],
  isOn: boolean,
): Filters {
  const departmentsOff = new Set(filters.departmentsOff);
  for (const id of ids) {
    if (isOn) departmentsOff.delete(id);
    else departmentsOff.add(id);
  }
  return { ...filters, departmentsOff };
}

export function isFiltered(filters: Filters): boolean {
  const { departmentsOff, onlyCrossings, ...kinds } = filters;
  return departmentsOff.size > 0 || onlyCrossings || Object.values(kinds).includes(false);
}
