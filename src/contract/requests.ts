import type { z } from "zod";
import { applyImport, discardImport } from "./apply-import.ts";
import { bridges } from "./bridges.ts";
import { card } from "./card.ts";
import { change } from "./change.ts";
import { choosePolicy } from "./choose-policy.ts";
import { decideDuplicates, duplicates, keepApart, merge } from "./duplicates.ts";
import { exportNetwork } from "./export.ts";
import { find } from "./find.ts";
import { dismissFlow, flow, flows, restoreFlow } from "./flows.ts";
import { groups } from "./groups.ts";
import { importDetails } from "./import-details.ts";
import { importHistory } from "./import-history.ts";
import { inspect } from "./inspect.ts";
import {
  changeIntroduction,
  introductions,
  planIntroduction,
  removeIntroduction,
} from "./introductions.ts";
import { knownSource } from "./known-source.ts";
import { keepPositions, map } from "./map.ts";
import { overview } from "./overview.ts";
import { path } from "./path.ts";
import { planImport } from "./plan-import.ts";
import { planRows } from "./plan-rows.ts";
import { savePlan } from "./save-plan.ts";
import { saveRejected } from "./save-rejected.ts";
import { search } from "./search.ts";
import {
  exportTemplate,
  readTemplate,
  removeTemplate,
  saveTemplate,
  templates,
} from "./templates.ts";
import { similar, similarPairs } from "./similar.ts";
import { tableCounts } from "./table-counts.ts";
import { tieEnds } from "./tie-ends.ts";
import { undoImport } from "./undo-import.ts";
import { whatIf } from "./what-if.ts";
import { closeWorkspace, currentWorkspace, openWorkspace, saveCopy } from "./workspace.ts";

/** Every question that the engine answers, by name. */
export const REQUESTS = {
  "open-workspace": openWorkspace,
  "close-workspace": closeWorkspace,
  "current-workspace": currentWorkspace,
  "save-copy": saveCopy,
  "plan-import": planImport,
  "apply-import": applyImport,
  "discard-import": discardImport,
  "undo-import": undoImport,
  "import-history": importHistory,
  "import-details": importDetails,
  "plan-rows": planRows,
  "choose-policy": choosePolicy,
  "save-rejected": saveRejected,
  "save-plan": savePlan,
  duplicates,
  "decide-duplicates": decideDuplicates,
  merge,
  "keep-apart": keepApart,
  templates,
  "save-template": saveTemplate,
  "remove-template": removeTemplate,
  "export-template": exportTemplate,
  "read-template": readTemplate,
  "tie-ends": tieEnds,
  "table-counts": tableCounts,
  "known-source": knownSource,
  inspect,
  overview,
  similar,
  "similar-pairs": similarPairs,
  map,
  "keep-positions": keepPositions,
  card,
  search,
  find,
  path,
  "what-if": whatIf,
  change,
  bridges,
  groups,
  flows,
  flow,
  "dismiss-flow": dismissFlow,
  "restore-flow": restoreFlow,
  introductions,
  "plan-introduction": planIntroduction,
  "change-introduction": changeIntroduction,
  "remove-introduction": removeIntroduction,
  export: exportNetwork,
} as const;

export type RequestName = keyof typeof REQUESTS;
/** What a caller writes: fields with a default may be left out. */
export type Ask<Name extends RequestName> = z.input<(typeof REQUESTS)[Name]["ask"]>;
/** What the engine reads: defaults filled in. */
export type Asked<Name extends RequestName> = z.output<(typeof REQUESTS)[Name]["ask"]>;
export type Reply<Name extends RequestName> = z.output<(typeof REQUESTS)[Name]["reply"]>;
