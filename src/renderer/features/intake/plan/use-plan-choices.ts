import type { FieldChange, Policy } from "../../../../contract/plan-rows.ts";
import { ask } from "../../../app/engine-client.ts";
import { failureOf } from "../../../app/engine-failure.ts";
import { tellTrouble } from "../../../app/overlays.ts";
import { queries } from "../../../app/queries.ts";
import { keepSummary } from "../use-plan.ts";

/** What becomes of one stored field. */
export async function choosePolicy(
  plan: string,
  change: FieldChange,
  policy: Policy,
): Promise<void> {
  await choosing(plan, { change: change.id, field: change.field, policy });
}

/** What becomes of a field, wherever the plan changes it. */
export async function chooseForField(plan: string, field: string, policy: Policy): Promise<void> {
  await choosing(plan, { field, policy });
}

/** The counts, and the rows that are shown, follow. */
async function choosing(
  plan: string,
  choice: { readonly change?: number; readonly field: string; readonly policy: Policy },
): Promise<void> {
  try {
    keepSummary(await ask("choose-policy", { plan, choices: [choice] }));
    await queries.invalidateQueries({ queryKey: ["plan", plan, "rows"] });
  } catch (error) {
    tellTrouble(failureOf(error));
  }
}
