import type { PlanSummary, Tally } from "../../../../contract/plan-import.ts";

export const KINDS = ["initiatives", "people", "departments", "topics", "ties"] as const;

/** Over all kinds together. */
export function planTotals(plan: Pick<PlanSummary, (typeof KINDS)[number]>): Tally {
  const sum = (of: keyof Tally): number => KINDS.reduce((total, kind) => total + plan[kind][of], 0);
  return {
    created: sum("created"),
    updated: sum("updated"),
    unchanged: sum("unchanged"),
    conflicts: sum("conflicts"),
    decided: sum("decided"),
    rejected: sum("rejected"),
  };
}
