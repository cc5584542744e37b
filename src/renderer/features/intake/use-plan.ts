import { useEffect } from "react";
import type { PlanSummary } from "../../../contract/plan-import.ts";
import { tableAsks } from "./use-inspections.ts";
import { keepTemplates } from "./columns/use-templates.ts";
import { moveChosenFields, takeChosenFields } from "./plan/chosen-fields.ts";
import { ask } from "../../app/engine-client.ts";
import { openDuplicates } from "../../app/data-place.ts";
import { queries } from "../../app/queries.ts";
import { endImport, useImportFlow } from "../../app/import-flow.ts";
import { forgetSelection, go } from "../../app/selection.ts";
import { clearToasts, toast } from "../../app/toasts.ts";
import { makeJob } from "../../app/use-job.ts";
import { takeBack } from "../../app/use-workspace-actions.ts";
import { closeWorkspace, refreshWorkspace, rememberWorkspace } from "../../app/use-workspace.ts";

const planning = makeJob("plan-import");
const applying = makeJob("apply-import");
type Planned = Pick<ReturnType<typeof useImportFlow.getState>, "files" | "sheets" | "tables">;
/** What the plan is of, so that leaving the screen and coming back makes no second one. */
let plannedFor: Planned | null = null;

async function makePlan(planned: Planned): Promise<void> {
  const before = planName();
  leavePlan();
  plannedFor = planned;
  const files = await tableAsks(planned);
  // Something else may have been chosen meanwhile.
  if (plannedFor !== planned) return;
  const made = await planning.start({ files });
  if (made !== null && before !== null) moveChosenFields(before, made.plan);
}

function isPlanned({ files, sheets, tables }: Planned): boolean {
  return (
    plannedFor !== null &&
    plannedFor.files === files &&
    plannedFor.sheets === sheets &&
    plannedFor.tables === tables
  );
}

/** What the engine calls the plan that is there. */
function planName(): string | null {
  const state = planning.use.getState();
  return state.status === "done" ? state.reply.plan : null;
}

/** Nothing of the plan stays, here or in the engine. */
function forgetPlan(): void {
  const plan = planName();
  if (plan !== null) void ask("discard-import", { plan }).catch(() => {});
  leavePlan();
}

/** The plan is not shown any more; what was chosen in it the engine keeps for the next of these files. */
function leavePlan(): void {
  plannedFor = null;
  planning.forget();
  applying.forget();
  queries.removeQueries({ queryKey: ["plan"] });
}

/** The same plan, counted anew. */
export function keepSummary(plan: PlanSummary): void {
  planning.use.setState((state) =>
    state.status === "done" && state.reply.plan === plan.plan
      ? { status: "done", reply: plan }
      : state,
  );
}

/** The dry run of the chosen files, and what can be done with it. */
export function usePlan() {
  const files = useImportFlow((flow) => flow.files);
  const sheets = useImportFlow((flow) => flow.sheets);
  const tables = useImportFlow((flow) => flow.tables);
  const plan = planning.use();
  const apply = applying.use();
  useEffect(() => {
    const planned = { files, sheets, tables };
    if (files.length > 0 && !isPlanned(planned)) void makePlan(planned);
  }, [files, sheets, tables]);
  return {
    plan,
    apply,
    stopPlanning: planning.stop,
    stopApplying: applying.stop,
    /** The plan that was stopped while it was carried out is there still. */
    backToPlan: applying.forget,
    planAgain: () => void makePlan({ files, sheets, tables }),
  };
}

type DoneWords = {
  readonly done: string;
  readonly nothing: string;
  readonly undo: string;
  /** What is still not decided; null where nothing is. */
  readonly doubt: string | null;
  readonly look: string;
};

/** Carries the plan out; when that worked the overview shows what it brought. */
export async function carryOut(plan: string, words: DoneWords): Promise<void> {
  // What an earlier import told of, this one may build on.
  clearToasts();
  const reply = await applying.start({ plan });
  if (reply === null) return;
  const { batch } = reply;
  // Not before: whatever is written makes a plan outdated.
  await keepTemplates(useImportFlow.getState(), takeChosenFields(plan));
  plannedFor = null;
  planning.forget();
  applying.forget();
  queries.removeQueries({ queryKey: ["plan"] });
  endImport();
  const workspace = await refreshWorkspace();
  if (workspace !== null) await rememberWorkspace(workspace);
  forgetSelection("overview");
  if (batch === null) toast(words.nothing);
  else toast(words.done, { label: words.undo, run: () => void takeBack(batch) });
  if (words.doubt !== null) toast(words.doubt, { label: words.look, run: openDuplicates });
}

/** Gives the import up; a workspace that was made for it is left as well. */
export async function giveUp(): Promise<void> {
  const { fresh } = useImportFlow.getState();
  forgetPlan();
  endImport();
  if (fresh) await closeWorkspace();
  else go("data");
}
