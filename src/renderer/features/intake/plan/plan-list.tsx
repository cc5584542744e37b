import type { Outcome } from "../../../../contract/plan-rows.ts";
import { PlanItemRow } from "./plan-item-row.tsx";
import { planMessages, type PlanKey } from "./messages.ts";
import { choosePolicy } from "./use-plan-choices.ts";
import { isFiltering, type PlanFilter } from "./plan-filter.ts";
import { usePlanRows } from "./use-plan-rows.ts";
import { BusyView } from "../../../app/busy-view.tsx";
import { FailureView } from "../../../app/failure-view.tsx";
import { useTexts } from "../../../app/texts.tsx";
import { Button } from "../../../ui/button.tsx";

/** The rows of a plan with one outcome, page by page. */
export function PlanList({
  plan,
  outcome,
  filter,
  severalFiles,
  calm,
  onAgain,
}: {
  readonly plan: string;
  readonly outcome: Outcome | null;
  readonly filter: PlanFilter;
  readonly severalFiles: boolean;
  /** Said where there is nothing. */
  readonly calm: PlanKey;
  readonly onAgain: () => void;
}) {
  const say = useTexts(planMessages);
  const rows = usePlanRows(plan, outcome, filter, {
    told: (total) => say("found", { count: total }),
  });
  const { items, total, failure, isPending, isFormer, next, nextCount } = rows;
  if (failure !== null)
    return (
      <FailureView failure={failure}>
        <Button onPress={failure.code === "plan-unknown" ? onAgain : rows.again}>
          {say(failure.code === "plan-unknown" ? "again" : "tryAgain")}
        </Button>
      </FailureView>
    );
  if (isPending) return <BusyView title={say("loading")} progress={null} />;
  if (total === 0)
    return <p className="plan-calm">{say(isFiltering(filter) ? "calmFound" : calm)}</p>;
  return (
    <div className={isFormer ? "plan-list former" : "plan-list"}>
      {isFiltering(filter) && <p className="sm">{say("found", { count: total })}</p>}
      <ul aria-label={say("listOf")}>
        {items.map((item, place) => (
          <PlanItemRow
            // Rows of a plan never change places; one row may speak of several things of a kind.
            key={place}
            item={item}
            severalFiles={severalFiles}
            onChoose={(change, choice) => void choosePolicy(plan, change, choice)}
          />
        ))}
      </ul>
      {next !== null && (
        <div className="plan-more">
          <Button onPress={next}>{say("showMore", { count: nextCount })}</Button>
          <span className="sm">
            {say("shownOf", {
              shown: say.intl.formatNumber(items.length),
              total: say.intl.formatNumber(total),
            })}
          </span>
        </div>
      )}
    </div>
  );
}
