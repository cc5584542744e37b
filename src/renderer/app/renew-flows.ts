import type { Flow, FlowPair, Flows } from "../../contract/flows.ts";
import { queries } from "./queries.ts";
import { refreshWorkspace } from "./use-workspace.ts";

const TOUCHED: ReadonlySet<unknown> = new Set(["flows", "flow", "introductions"]);

/** What became of a finding, as a step on it has made it. */
type Became = Pick<FlowPair, "key" | "state" | "reason">;

/**
 * After a step: asks anew what it touches, also where it gave the workspace no new version. What is known already of the
 * finding is shown at once, as the engine may look through everything again first.
 */
export async function renewFlows(became: Became | null = null): Promise<void> {
  if (became !== null) showAtOnce(became);
  const before = queries.getQueryData<{ version: number } | null>(["current-workspace"])?.version;
  const now = await refreshWorkspace();
  if (now?.version === before)
    await queries.invalidateQueries({ predicate: ({ queryKey }) => TOUCHED.has(queryKey[3]) });
}

function showAtOnce(became: Became): void {
  queries.setQueriesData<Flows>(of("flows"), (flows) => flows && withState(flows, became));
  queries.setQueriesData<Flow>(
    of("flow"),
    (flow) =>
      flow && {
        ...flow,
        group: flow.group && changed(flow.group, became),
        pair: flow.pair && changed(flow.pair, became),
      },
  );
}

function of(name: string) {
  return {
    predicate: ({ queryKey }: { readonly queryKey: readonly unknown[] }) => queryKey[3] === name,
  };
}

/** The findings with what became of one of them; counted where it is among them. */
export function withState(flows: Flows, became: Became): Flows {
  const before = [...flows.groups, ...flows.pairs].find(({ key }) => key === became.key);
  if (before === undefined || before.state === became.state) return flows;
  const { counts } = flows;
  return {
    ...flows,
    groups: flows.groups.map((group) => changed(group, became)),
    pairs: flows.pairs.map((pair) => changed(pair, became)),
    counts: {
      ...counts,
      [before.state]: Math.max(0, counts[before.state] - 1),
      [became.state]: counts[became.state] + 1,
    },
  };
}

function changed<One extends Became>(one: One, { key, state, reason }: Became): One {
  return one.key === key ? { ...one, state, reason } : one;
}
