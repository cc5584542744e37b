import type { Asked, Reply, RequestName } from "../../contract/requests.ts";
import { applyImport, decideDuplicates, discardImport, planImport } from "./import.ts";
import { bridges } from "./bridges.ts";
import { change } from "./change.ts";
import { choosePolicy } from "./choose-policy.ts";
import { duplicates } from "./duplicates.ts";
import { exportNetwork } from "./export.ts";
import { find } from "./find.ts";
import { flow } from "./flow.ts";
import { flows } from "./flows.ts";
import { groups } from "./groups.ts";
import { importDetails } from "./import-details.ts";
import { inspect } from "./inspect.ts";
import { map } from "./map.ts";
import { merge } from "./merge.ts";
import { overview } from "./overview.ts";
import { path } from "./path.ts";
import { planRows } from "./plan-rows.ts";
import { savePlan } from "./save-plan.ts";
import { saveRejected } from "./save-rejected.ts";
import { similarPairs } from "./similar-pairs.ts";
import { similar } from "./similar.ts";
import type { TaskContext } from "./task.ts";
import { tieEnds } from "./tie-ends.ts";
import { undoImport } from "./undo.ts";
import { whatIf } from "./what-if.ts";

/** The questions that are answered in a worker thread. */
export const TASKS = {
  "plan-import": planImport,
  "apply-import": applyImport,
  "discard-import": () => discardImport(),
  "undo-import": undoImport,
  "plan-rows": planRows,
  "choose-policy": choosePolicy,
  "save-rejected": saveRejected,
  "save-plan": savePlan,
  merge,
  duplicates,
  "import-details": importDetails,
  "decide-duplicates": decideDuplicates,
  inspect,
  "tie-ends": tieEnds,
  overview,
  flows,
  flow,
  bridges,
  groups,
  find,
  path,
  "what-if": whatIf,
  change,
  similar,
  "similar-pairs": similarPairs,
  map,
  export: exportNetwork,
} satisfies {
  [Name in RequestName]?: (
    ask: Asked<Name>,
    context: TaskContext,
  ) => Reply<Name> | Promise<Reply<Name>>;
};

export type TaskName = keyof typeof TASKS;
