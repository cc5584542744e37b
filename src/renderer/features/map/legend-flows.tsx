import { mapFlowMessages } from "./flow-messages.ts";
import { betweenWhat } from "./map-flows.ts";
import { LegendRow } from "./legend-row.tsx";
import type { Board } from "./use-board.ts";
import { setFilters } from "./view-state.ts";
import { useTexts } from "../../app/texts.tsx";

/** In the legend: the yellow lines, where any are drawn or would be. */
export function LegendFlows({ board }: { readonly board: Board }) {
  const say = useTexts(mapFlowMessages);
  const { filters, flowing } = board;
  const count = flowing.shown === null ? flowing.lines.length : Math.min(1, flowing.lines.length);
  if (count === 0 && flowing.list.length === 0) return null;
  return (
    <LegendRow
      isOn={filters.flows}
      onChange={(flows) => setFilters({ ...filters, flows })}
      sign={<FlowSign />}
      count={say.intl.formatNumber(count)}
    >
      {say("row", { count, of: betweenWhat(flowing.list) ?? "other" })}
    </LegendRow>
  );
}

function FlowSign() {
  return (
    <svg className="legend-flow" width="26" height="14" aria-hidden="true">
      <path d="M4 7h18" />
      <path d="M4 7h18" />
    </svg>
  );
}
