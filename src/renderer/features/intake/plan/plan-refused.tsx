import type { PlanSummary } from "../../../../contract/plan-import.ts";
import { refusedTables } from "./plan-groups.ts";
import { planMessages } from "./messages.ts";
import { planTotals } from "./plan-totals.ts";
import { saveRejected } from "./use-plan-files.ts";
import { fileName } from "../../../app/file-name.ts";
import { useTexts } from "../../../app/texts.tsx";
import { Button } from "../../../ui/button.tsx";

/** What to do about the rows that do not come along: save them, correct them, import them. */
export function PlanRefused({ plan }: { readonly plan: PlanSummary }) {
  const say = useTexts(planMessages);
  const { rejected } = planTotals(plan);
  const tables = refusedTables(plan.rejected);
  if (rejected === 0) return null;
  return (
    <section className="plan-refused">
      <h2>{say("refusedTitle", { count: rejected })}</h2>
      <p>{say("refusedLead")}</p>
      <div className="plan-buttons">
        {tables.map((table) => (
          <Button
            key={`${table.file} ${table.sheet}`}
            onPress={() => void saveRejected(plan.plan, table)}
          >
            {tables.length === 1
              ? say("saveRefused")
              : say("saveRefusedOf", {
                  table:
                    table.sheet === null
                      ? fileName(table.file)
                      : `${fileName(table.file)}, ${table.sheet}`,
                })}
          </Button>
        ))}
      </div>
    </section>
  );
}
