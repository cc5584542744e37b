import { queries } from "./queries.ts";
import { refreshWorkspace } from "./use-workspace.ts";

const TOUCHED: ReadonlySet<unknown> = new Set(["flows", "flow", "introductions"]);

/** After a step on a finding: asks anew what it touches, also where it gave the workspace no new version. */
export async function renewFlows(): Promise<void> {
  const before = queries.getQueryData<{ version: number } | null>(["current-workspace"])?.version;
  const now = await refreshWorkspace();
  if (now?.version === before)
    await queries.invalidateQueries({ predicate: ({ queryKey }) => TOUCHED.has(queryKey[3]) });
}
