import type { PlanKind } from "../../../../contract/plan-rows.ts";

/** Which rows of a plan are looked at; null and "" for all. */
export type PlanFilter = {
  readonly kind: PlanKind | null;
  readonly file: string | null;
  readonly search: string;
};

export const NO_FILTER: PlanFilter = { kind: null, file: null, search: "" };

export function isFiltering({ kind, file, search }: PlanFilter): boolean {
  return kind !== null || file !== null || search !== "";
}
