import { useMemo } from "react";
import type { Problem } from "../../../../contract/common.ts";
import type { PlanSummary } from "../../../../contract/plan-import.ts";
import { problemWords } from "../../../../contract/words/problem-words.ts";
import { groupProblems } from "./plan-groups.ts";
import { PlanFields } from "./plan-fields.tsx";
import { PlanList } from "./plan-list.tsx";
import { planMessages, type PlanKey } from "./messages.ts";
import { PlanPairs } from "./plan-pairs.tsx";
import { PlanProblemGroup } from "./plan-problem-group.tsx";
import { PlanSuspects } from "./plan-suspects.tsx";
import { PlanRefused } from "./plan-refused.tsx";
import { isSuspected, suspectsOf } from "./suspects.ts";
import { isNoticed, isPairMeant } from "./plan-tabs.ts";
import { planTotals } from "./plan-totals.ts";
import { isFiltering, type PlanFilter } from "./plan-filter.ts";
import { chooseForField } from "./use-plan-choices.ts";
import type { usePlanPairs } from "./use-plan-pairs.ts";
import { useTexts } from "../../../app/texts.tsx";
import type { Language } from "../../../../contract/desktop.ts";

/** What asks for someone: who may be the same, where rows disagree, what is refused, what was noticed. */
export function PlanAttention({
  plan,
  pairs,
  filter,
  severalFiles,
  onAgain,
}: {
  readonly plan: PlanSummary;
  readonly pairs: ReturnType<typeof usePlanPairs>;
  readonly filter: PlanFilter;
  readonly severalFiles: boolean;
  readonly onAgain: () => void;
}) {
  const say = useTexts(planMessages);
  const { rejected, warnings, rejectedTotal, warningsTotal } = plan;
  const { conflicts, decided } = planTotals(plan);
  const { groups, suspects } = useMemo(() => {
    const isMeant = problemFilter(plan, filter, say.language);
    const noticed = [...rejected, ...warnings.filter(isNoticed)].filter(isMeant);
    return {
      groups: groupProblems(noticed.filter((problem) => !isSuspected(problem))),
      suspects: suspectsOf(isFiltering(filter) ? [] : plan.files, noticed),
    };
  }, [plan, rejected, warnings, filter, say.language]);
  const told = rejected.length + warnings.length;
  const total = rejectedTotal + warningsTotal;
  const isFiltered = isFiltering(filter);
  const shown = isFiltered ? pairs.pairs.filter((pair) => isPairMeant(pair, filter)) : pairs.pairs;
  const isCalm = groups.length + suspects.length + conflicts + shown.length === 0;
  return (
    <>
      <PlanPairs plan={plan.plan} pairs={shown} total={isFiltered ? shown.length : pairs.total} />
      {isCalm && <p className="plan-calm">{say(isFiltered ? "calmFound" : "calmAttention")}</p>}
      <PlanSuspects suspects={suspects} files={plan.files} />
      {conflicts > 0 && (
        <>
          <h2 className="plan-heading">
            {say("conflictsTitle")}{" "}
            {decided > 0 && <small>{say("conflictsDecided", { decided, count: conflicts })}</small>}
          </h2>
          <p className="plan-why">{say(conflictsLead(decided, conflicts))}</p>
          {!isFiltered && (
            <PlanFields
              fields={plan.conflicts.filter(isForAll)}
              lead="conflictsForAll"
              onChoose={(field, policy) =>
                void chooseForField(plan.plan, field, { policy, of: "conflicts" })
              }
            />
          )}
          <PlanList
            plan={plan.plan}
            outcome="conflict"
            filter={filter}
            severalFiles={severalFiles}
            calm="calmAttention"
            onAgain={onAgain}
          />
        </>
      )}
      {!isFiltered && <PlanRefused plan={plan} />}
      {groups.length > 0 && (
        <ul className="plan-groups">
          {groups.map((group) => (
            <PlanProblemGroup key={group.key} group={group} severalFiles={severalFiles} />
          ))}
        </ul>
      )}
      {told < total && !isFiltered && (
        <p className="sm">
          {say("tooMany", {
            shown: say.intl.formatNumber(told),
            total: say.intl.formatNumber(total),
          })}
        </p>
      )}
    </>
  );
}

function conflictsLead(decided: number, conflicts: number): PlanKey {
  if (decided === 0) return "conflictsLead";
  return decided < conflicts ? "conflictsSomeLeft" : "conflictsNoneLeft";
}

/** A looser wish about sharing is chosen of one person at a time. */
const isForAll = ({ field }: PlanSummary["conflicts"][number]): boolean =>
  field !== "person.sharing";

/** Of a problem its file is known, and so what its table is about; words are looked for in all that is said of it. */
function problemFilter(
  { files }: PlanSummary,
  { kind, file, search }: PlanFilter,
  language: Language,
): (problem: Problem) => boolean {
  const about = new Map(files.map((reading) => [reading.file, reading.about]));
  const wanted = search.trim().toLowerCase();
  return (problem) => {
    const { place, value } = problem;
    if (file !== null && place.file !== file) return false;
    if (kind !== null && about.get(place.file) !== kind) return false;
    if (wanted === "") return true;
    const { what, now, where } = problemWords(problem, language);
    return [what, now, where, value ?? ""].join(" ").toLowerCase().includes(wanted);
  };
}
