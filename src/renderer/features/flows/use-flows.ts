import { useSelection } from "../../app/selection.ts";
import { useFlowPlace } from "../../app/flow-place.ts";
import { useProgressOf } from "../../app/asking.ts";
import { queries } from "../../app/queries.ts";
import { useAsk } from "../../app/use-ask.ts";
import { FLOWS_ASKED, useOpenFlows } from "../../app/use-open-flows.ts";

/** As far down as anyone looks; the engine finds no more people who should meet than these by itself. */
const ALL = 2000;

/** The findings that the list is made of, as it is filtered. While a newer answer comes the old one stays. */
export function useFlows() {
  const level = useSelection((selection) => selection.level);
  const { departmentId: wanted, of: chosen, isAside, shown, isWhole } = useFlowPlace();
  const { of: usual } = useOpenFlows();
  const of = chosen === "all" ? null : (chosen ?? usual);
  const departments = useFlowDepartments();
  // One of another level or workspace narrows nothing.
  const departmentId = departments.some(({ id }) => id === wanted) ? wanted : null;
  const progress = useProgressOf("flows");
  const isFull = isAside || isWhole || shown > FLOWS_ASKED;
  const answer = useAsk(
    "flows",
    {
      of,
      level,
      department: departmentId,
      dismissed: isAside,
      limit: isFull ? ALL : FLOWS_ASKED,
    },
    { keepsFormer: true },
  );
  const { data, error, isPending, isPlaceholderData, fetchStatus, refetch } = answer;
  return {
    reply: data,
    departments,
    departmentId,
    of,
    isNarrowed: departmentId !== null || (chosen !== null && of !== null),
    failure: error,
    progress,
    /** A newer answer is on its way while an older one is shown. */
    isRenewing: isPlaceholderData && fetchStatus === "fetching",
    isStopped: isPending && fetchStatus === "idle" && data === undefined,
    stop: () =>
      void queries.cancelQueries({ predicate: ({ queryKey }) => queryKey[3] === "flows" }),
    again: () => void refetch(),
  };
}

/** Everything that explains one finding. */
export function useFlow(key: string | null) {
  const level = useSelection((selection) => selection.level);
  return useAsk("flow", { key: key ?? "-", level }, { enabled: key !== null });
}

/** The departments that the list can be narrowed to. */
function useFlowDepartments() {
  const level = useSelection((selection) => selection.level);
  const { data } = useAsk("overview", { level, potential: false });
  return data?.departments ?? [];
}
