import type { Flows } from "../../../contract/flows.ts";

/** Why no flows were found; `below`: the departments one level or more down can be compared. */
export type WhyNoFlows = "nothing" | "few" | "below" | "short";

export function whyNoFlows({ counts, spread }: Pick<Flows, "counts" | "spread">): WhyNoFlows {
  if (counts.people + counts.initiatives === 0) return "nothing";
  if (counts.initiatives < 2) return "few";
  if (spread.departments > 1) return "short";
  return spread.apart === null ? "few" : "below";
}
