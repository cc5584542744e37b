import type { Flows } from "../../contract/flows.ts";
import type { FlowsOf } from "./flow-place.ts";
import { useAsk } from "./use-ask.ts";
import { useSelection } from "./selection.ts";

/** How many findings are asked for to begin with; the same everywhere, so that it is asked once. */
export const FLOWS_ASKED = 200;

/**
 * The findings as the screen of flows begins with them, at the chosen level: those of initiatives, which are few and
 * have texts to show; of every kind where there are none of these. `of` says which.
 */
export function useOpenFlows(enabled = true) {
  const level = useSelection((selection) => selection.level);
  const question = { level, department: null, dismissed: false, limit: FLOWS_ASKED };
  const first = useAsk("flows", { ...question, of: "initiatives" }, { enabled, keepsFormer: true });
  const isNone = first.data !== undefined && countedFlows(first.data) === 0;
  const all = useAsk("flows", { ...question, of: null }, { enabled: enabled && isNone });
  const of: FlowsOf | null = isNone ? null : "initiatives";
  return { data: isNone ? all.data : first.data, of };
}

/** Findings of what was asked, whatever became of them. */
export function countedFlows({ counts: { open, planned, dismissed } }: Flows): number {
  return open + planned + dismissed;
}
