import type { PlanSummary } from "../../../../contract/plan-import.ts";
import { planMessages } from "./messages.ts";
import { changedField } from "./plan-change-shape.ts";
import { useTexts } from "../../../app/texts.tsx";

/** What becomes of fields because it was chosen before, for a table with the same headers. */
export function PlanRemembered({ remembered }: Pick<PlanSummary, "remembered">) {
  const say = useTexts(planMessages);
  if (remembered.length === 0) return null;
  const templates = [...new Set(remembered.map(({ template }) => template))];
  return (
    <ul className="plan-remembered">
      {templates.map((template) => (
        <li key={template}>
          {say(template === "" ? "rememberedBefore" : "rememberedBy", {
            template,
            choices: say.intl.formatList(
              remembered
                .filter((one) => one.template === template)
                .map(({ field, policy }) =>
                  say("rememberedOne", {
                    field: changedField(field, say.language),
                    policy: say(policy === "keep" ? "keepShort" : policy).toLowerCase(),
                  }),
                ),
            ),
          })}
        </li>
      ))}
    </ul>
  );
}
