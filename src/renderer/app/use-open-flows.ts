import { useAsk } from "./use-ask.ts";
import { useSelection } from "./selection.ts";

/** How many findings are asked for to begin with; the same everywhere, so that it is asked once. */
export const FLOWS_ASKED = 200;

/** The findings as the screen of flows begins with them: open and planned, of every kind, at the chosen level. */
export function useOpenFlows(enabled = true) {
  const level = useSelection((selection) => selection.level);
  return useAsk(
    "flows",
    { of: null, level, department: null, dismissed: false, limit: FLOWS_ASKED },
    { enabled, keepsFormer: true },
  );
}
