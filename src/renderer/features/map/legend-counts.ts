import type { MapDepartment } from "../../../contract/map.ts";
import { passes, type Filters } from "./filters.ts";
import type { MapModel } from "./map-model.ts";

/** How many of each thing there are, whether switched off or not, and how many are hidden in all. */
export type LegendCounts = {
  readonly persons: number;
  readonly initiatives: number;
  readonly stubs: number;
  /** Lines between people and initiatives of different departments. */
  readonly crossings: number;
  readonly within: number;
  /** Tied pairs of people in different departments: what lines between whole departments stand for. */
  readonly pairs: number;
  /** Departments of five people or more, by name of the code. */
  readonly departments: readonly MapDepartment[];
  /** Those with fewer, which share one row. */
  readonly small: readonly MapDepartment[];
  readonly smallPeople: number;
  readonly smallInitiatives: number;
  /** People and initiatives without a department. */
  readonly withoutDepartment: { readonly people: number; readonly initiatives: number };
  /** People and initiatives that a filter holds back. */
  readonly hidden: number;
};

export function legendCounts(model: MapModel, filters: Filters): LegendCounts {
  const nodes = [...model.nodes.values()];
  const all = [...model.departments.values()].toSorted(byCode);
  const small = all.filter((department) => department.small);
  const loose = model.members.get(null) ?? [];
  const crossings = model.ties.filter(({ crossing }) => crossing).length;
  return {
    persons: nodes.filter(({ kind }) => kind === "person").length,
    initiatives: nodes.filter(({ kind }) => kind === "initiative").length,
    stubs: nodes.filter(({ stub }) => stub).length,
    crossings,
    within: model.ties.length - crossings,
    pairs: model.departmentTies.reduce((sum, { pairs }) => sum + pairs, 0),
    departments: all.filter((department) => !department.small),
    small,
    smallPeople: small.reduce((sum, { people }) => sum + people, 0),
    smallInitiatives: small.reduce((sum, { initiatives }) => sum + initiatives, 0),
    withoutDepartment: {
      people: loose.filter(({ kind }) => kind === "person").length,
      initiatives: loose.filter(({ kind }) => kind === "initiative").length,
    },
    hidden: nodes.filter((node) => !passes(node, model, filters)).length,
  };
}

function byCode(a: MapDepartment, b: MapDepartment): number {
  return (a.code ?? a.name).localeCompare(b.code ?? b.name) || a.id - b.id;
}
