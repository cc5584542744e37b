import type { Asked, Reply } from "../../contract/requests.ts";
import { planSummary } from "../plan/plan-summary.ts";
import { waitingPlan } from "../plan/waiting-plan.ts";

/** Decides what becomes of stored fields; all choices or, where one cannot be, none. */
export function choosePolicy(ask: Asked<"choose-policy">): Reply<"choose-policy"> {
  const waiting = waitingPlan(ask.plan);
  waiting.report = waiting.draft.choose(ask.choices);
  for (const { change, field, policy, of } of ask.choices)
    if (change === undefined && of !== "conflicts") waiting.chosen.set(field, policy);
  return planSummary(waiting);
}
