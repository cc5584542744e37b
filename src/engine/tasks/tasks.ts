import type { Asked, Reply, RequestName } from "../../contract/requests.ts";
import type { TaskContext } from "./task.ts";

/** The questions that are answered in a worker thread; what answers one is read only when it is asked. */
export const TASKS = {
  "plan-import": async () => (await import("./import.ts")).planImport,
  "apply-import": async () => (await import("./import.ts")).applyImport,
  "discard-import": async () => (await import("./import.ts")).discardImport,
  "undo-import": async () => (await import("./undo.ts")).undoImport,
  "plan-rows": async () => (await import("./plan-rows.ts")).planRows,
  "choose-policy": async () => (await import("./choose-policy.ts")).choosePolicy,
  "save-rejected": async () => (await import("./save-rejected.ts")).saveRejected,
  "save-plan": async () => (await import("./save-plan.ts")).savePlan,
  merge: async () => (await import("./merge.ts")).merge,
  duplicates: async () => (await import("./duplicates.ts")).duplicates,
  "import-details": async () => (await import("./import-details.ts")).importDetails,
  "decide-duplicates": async () => (await import("./import.ts")).decideDuplicates,
  inspect: async () => (await import("./inspect.ts")).inspect,
  "tie-ends": async () => (await import("./tie-ends.ts")).tieEnds,
  "table-counts": async () => (await import("./table-counts.ts")).tableCounts,
  "known-source": async () => (await import("./known-source.ts")).knownSource,
  overview: async () => (await import("./overview.ts")).overview,
  flows: async () => (await import("./flows.ts")).flows,
  flow: async () => (await import("./flow.ts")).flow,
  bridges: async () => (await import("./bridges.ts")).bridges,
  groups: async () => (await import("./groups.ts")).groups,
  find: async () => (await import("./find.ts")).find,
  path: async () => (await import("./path.ts")).path,
  "what-if": async () => (await import("./what-if.ts")).whatIf,
  change: async () => (await import("./change.ts")).change,
  similar: async () => (await import("./similar.ts")).similar,
  "similar-pairs": async () => (await import("./similar-pairs.ts")).similarPairs,
  map: async () => (await import("./map.ts")).map,
  export: async () => (await import("./export.ts")).exportNetwork,
} satisfies {
  [Name in RequestName]?: () => Promise<
    (ask: Asked<Name>, context: TaskContext) => Reply<Name> | Promise<Reply<Name>>
  >;
};

export type TaskName = keyof typeof TASKS;

/** Reads what a task needs before it is asked: its code, and what else takes time whatever the workspace. */
export async function readAhead(first: TaskName): Promise<void> {
  await TASKS[first]();
  if (first === "overview") (await import("../texts/lexicon.ts")).lexicon();
}
