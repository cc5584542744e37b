import { ActionBar } from "./action-bar.tsx";
import { messages } from "./messages.ts";
import { PlanCounts } from "./plan-counts.tsx";
import { PlanDetails } from "./plan-details.tsx";
import { PlanPromises } from "./plan-promises.tsx";
import { planTotals } from "./plan-totals.ts";
import { carryOut, giveUp, usePlan } from "./use-plan.ts";
import type { PlanSummary } from "../../../contract/plan-import.ts";
import { BusyView } from "../../app/busy-view.tsx";
import type { EngineFailure } from "../../app/engine-failure.ts";
import { FailureView } from "../../app/failure-view.tsx";
import { goToImportStep } from "../../app/import-flow.ts";
import { useTexts } from "../../app/texts.tsx";
import { Button } from "../../ui/button.tsx";

/** What would change, before anything does. */
export function PlanStep() {
  const say = useTexts(messages);
  const { plan, apply, stopPlanning, stopApplying, planAgain } = usePlan();
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
  if (apply.status === "failed") return <Failed failure={apply.failure} onAgain={planAgain} />;
  if (plan.status === "failed") return <Failed failure={plan.failure} onAgain={planAgain} />;
  if (plan.status === "done") return <Plan plan={plan.reply} />;
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
  onAgain,
}: {
  readonly failure: EngineFailure;
  readonly onAgain: () => void;
}) {
  const say = useTexts(messages);
  return (
    <div className="import-waiting">
      <FailureView failure={failure} isTitle>
        <Button look="primary" onPress={onAgain}>
          {say("again")}
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

function Plan({ plan }: { readonly plan: PlanSummary }) {
  const say = useTexts(messages);
  const { created, updated, conflicts } = planTotals(plan);
  const isNothing = created + updated === 0;
  const carry = (): void =>
    void carryOut(plan.plan, {
      done: say("done", { created, updated }),
      nothing: say("doneNothing"),
      undo: say("undo"),
    });
  return (
    <>
      <div className="import-plan">
        <section>
          <h1>{say.rich(isNothing ? "planNothing" : "planTitle")}</h1>
          <p className="import-lead">{say(isNothing ? "planNothingLead" : "planLead")}</p>
          <PlanCounts plan={plan} />
          <PlanPromises plan={plan} />
        </section>
        <PlanDetails plan={plan} />
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
        <span className="sm">
          {conflicts > 0 && say("conflictNote", { count: conflicts })}
          {conflicts === 0 && plan.rejectedTotal > 0 && say("rejectedNote")}
        </span>
        <Button look="quiet" className="end" onPress={() => void giveUp()}>
          {say("cancel")}
        </Button>
      </ActionBar>
    </>
  );
}
