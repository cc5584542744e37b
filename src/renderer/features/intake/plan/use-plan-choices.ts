import type { Ask } from "../../../../contract/requests.ts";
import type { FieldChange, Policy } from "../../../../contract/plan-rows.ts";
import { noteChosenField } from "./chosen-fields.ts";
import { ask } from "../../../app/engine-client.ts";
import { failureOf } from "../../../app/engine-failure.ts";
import { tellTrouble } from "../../../app/overlays.ts";
import { queries } from "../../../app/queries.ts";
import { keepSummary } from "../use-plan.ts";

/** What becomes of a stored field; where rows disagree, by its place among what they say which of it is taken. */
export type Choice = { readonly policy: Policy; readonly value?: number };

/** What becomes of one stored field. */
export async function choosePolicy(
  plan: string,
  change: FieldChange,
  choice: Choice,
): Promise<void> {
  await choosing(plan, { change: change.id, field: change.field, ...choice });
}

/** What becomes of a field wherever the plan changes it, or wherever rows disagree about it. */
export async function chooseForField(
  plan: string,
  field: string,
  { policy, of }: { readonly policy: Policy; readonly of: "changes" | "conflicts" },
): Promise<void> {
  const isChosen = await choosing(plan, { field, policy, of });
  if (isChosen && of === "changes") noteChosenField(plan, { field, policy });
}

/** The counts, and the rows that are shown, follow. @returns whether it worked */
async function choosing(
  plan: string,
  choice: Ask<"choose-policy">["choices"][number],
): Promise<boolean> {
  try {
    keepSummary(await ask("choose-policy", { plan, choices: [choice] }));
    await queries.invalidateQueries({ queryKey: ["plan", plan, "rows"] });
    return true;
  } catch (error) {
    tellTrouble(failureOf(error));
    return false;
  }
}
