import { useState } from "react";
import type { PlanSummary } from "../../../../contract/plan-import.ts";
import type { Policy } from "../../../../contract/plan-rows.ts";
import { changedField } from "./plan-change-shape.ts";
import { planMessages, type PlanKey } from "./messages.ts";
import { PolicyPick } from "./plan-policy-pick.tsx";
import { useTexts } from "../../../app/texts.tsx";
import { LinkButton } from "../../../ui/link-button.tsx";
import "./plan-fields.css";

/** More than these are shown when asked for: the rows themselves should not be far down. */
const FEW = 4;

/** What becomes of each field that changes anywhere, chosen for all rows at once. */
export function PlanFields({
  fields,
  lead,
  onChoose,
}: {
  readonly fields: PlanSummary["fields"];
  /** What is chosen here. */
  readonly lead: PlanKey;
  readonly onChoose: (field: string, policy: Policy) => void;
}) {
  const say = useTexts(planMessages);
  const [isWhole, setIsWhole] = useState(false);
  const choosable = fields.filter(({ policies }) => policies.length > 1);
  if (choosable.length === 0) return null;
  return (
    <section className="plan-fields">
      <h2>{say("forAll")}</h2>
      <p className="sm">{say(lead)}</p>
      <ul>
        {(isWhole ? choosable : choosable.slice(0, FEW)).map(
          ({ field, count, policy, policies }) => {
            const name = changedField(field, say.language);
            return (
              <li key={field}>
                <b>{name}</b>
                <span>{say("fieldTimes", { count })}</span>
                <PolicyPick
                  label={say("forAllOf", { field: name, count })}
                  policies={policies}
                  chosen={policy}
                  onChoose={(chosen) => onChoose(field, chosen)}
                />
              </li>
            );
          },
        )}
      </ul>
      {choosable.length > FEW && (
        <LinkButton aria-expanded={isWhole} onPress={() => setIsWhole(!isWhole)}>
          {say(isWhole ? "fieldsLess" : "fieldsAll", { count: choosable.length })}
        </LinkButton>
      )}
    </section>
  );
}
