import { ActionBar } from "../action-bar.tsx";
import { PlanColumnDoubts } from "./plan-column-doubts.tsx";
import { PlanCounts } from "./plan-counts.tsx";
import { PlanDetails } from "./plan-details.tsx";
import { planMessages, type PlanKey } from "./messages.ts";
import { PlanPromises } from "./plan-promises.tsx";
import { undecidedByKind } from "./plan-tabs.ts";
import { planTotals } from "./plan-totals.ts";
import { carryOut, giveUp, usePlan } from "../use-plan.ts";
import { savePlan } from "./use-plan-files.ts";
import { usePlanPairs } from "./use-plan-pairs.ts";
import type { PlanSummary } from "../../../../contract/plan-import.ts";
import { BusyView } from "../../../app/busy-view.tsx";
import type { EngineFailure } from "../../../app/engine-failure.ts";
import { FailureView } from "../../../app/failure-view.tsx";
import { goToImportStep } from "../../../app/import-flow.ts";
import { useTexts, type Say } from "../../../app/texts.tsx";
import { useWorkspace } from "../../../app/use-workspace.ts";
import { Button } from "../../../ui/button.tsx";
import "./plan.css";

/** What would change, before anything does. */
export function PlanStep() {
  const say = useTexts(planMessages);
  const { plan, apply, stopPlanning, stopApplying, backToPlan, planAgain } = usePlan();
  if (apply.status === "busy") {
    return (
      <div className="import-waiting">
        <BusyView
          isTitle
          title={say("applying")}
          note={say("applyingNote")}
          progress={apply.progress}
          onStop={stopApplying}
        />
      </div>
    );
  }
  if (apply.status === "failed")
    return apply.failure.code === "cancelled" ? (
      <Failed failure={apply.failure} again="toPlanBack" onAgain={backToPlan} />
    ) : (
      <Failed failure={apply.failure} onAgain={planAgain} />
    );
  if (plan.status === "failed") return <Failed failure={plan.failure} onAgain={planAgain} />;
  if (plan.status === "done")
    return <Plan key={plan.reply.plan} plan={plan.reply} onAgain={planAgain} />;
  return (
    <div className="import-waiting">
      <BusyView
        isTitle
        title={say("planning")}
        note={say("planningNote")}
        progress={plan.status === "busy" ? plan.progress : null}
        onStop={stopPlanning}
      />
    </div>
  );
}

function Failed({
  failure,
  again = "again",
  onAgain,
}: {
  readonly failure: EngineFailure;
  readonly again?: "again" | "toPlanBack";
  readonly onAgain: () => void;
}) {
  const say = useTexts(planMessages);
  return (
    <div className="import-waiting">
      <FailureView failure={failure} isTitle>
        <Button look="primary" onPress={onAgain}>
          {say(again)}
        </Button>
        <Button look="quiet" onPress={() => goToImportStep("files")}>
          {say("otherFiles")}
        </Button>
        <Button look="quiet" onPress={() => void giveUp()}>
          {say("cancel")}
        </Button>
      </FailureView>
    </div>
  );
}

function Plan({ plan, onAgain }: { readonly plan: PlanSummary; readonly onAgain: () => void }) {
  const say = useTexts(planMessages);
  const { workspace } = useWorkspace();
  const pairs = usePlanPairs(plan.plan);
  const { created, updated, conflicts, decided: settled } = planTotals(plan);
  const decided = pairs.pairs.filter(({ decision }) => decision !== null).length;
  // Until the pairs are there the plan itself says how many.
  const undecided = (pairs.isPending ? plan.duplicatesTotal : pairs.total) - decided;
  // A field that is settled changes what is stored too, though its row counts as one in conflict.
  const isNothing = created + updated + plan.changesTotal + decided === 0;
  const carry = (): void =>
    void carryOut(plan.plan, {
      done: say("done", { created, updated }),
      nothing: say("doneNothing"),
      undo: say("undo"),
      doubt: undecided === 0 ? null : say("stillDoubt", { count: undecided }),
      look: say("look"),
    });
  return (
    <>
      <div className="import-plan">
        <section>
          <h1>{say.rich(isNothing ? "titleNothing" : "title")}</h1>
          <p className="import-lead">{say(isNothing ? "leadNothing" : "lead")}</p>
          <PlanColumnDoubts files={plan.files} />
          <PlanCounts plan={plan} undecided={undecidedByKind(pairs.pairs)} />
          <PlanPromises plan={plan} isNothing={isNothing} />
        </section>
        <PlanDetails {...{ plan, pairs, undecided, onAgain }} />
      </div>
      <ActionBar>
        {isNothing ? (
          <Button look="primary" large onPress={() => void giveUp()}>
            {say("close")}
          </Button>
        ) : (
          <Button look="primary" large onPress={carry}>
            {say("apply")}
          </Button>
        )}
        <Button look="quiet" onPress={() => goToImportStep("columns")}>
          {say("toColumnsBack")}
        </Button>
        <span className="sm">{note(conflicts - settled + undecided, plan.rejectedTotal, say)}</span>
        <Button
          look="quiet"
          className="end"
          onPress={() => void savePlan(plan.plan, workspace?.name ?? "")}
        >
          {say("savePlan")}
        </Button>
        {!isNothing && (
          <Button look="quiet" onPress={() => void giveUp()}>
            {say("cancel")}
          </Button>
        )}
      </ActionBar>
    </>
  );
}

function note(doubts: number, refused: number, say: Say<PlanKey>): string {
  if (doubts > 0) return say("doubtNote", { count: doubts });
  return refused > 0 ? say("rejectedNote") : "";
}
