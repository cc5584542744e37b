import { useState, type ReactNode } from "react";
import type { FieldChange, Policy } from "../../../../contract/plan-rows.ts";
import { changedField, changeShape, type ChangeShape } from "./plan-change-shape.ts";
import { planMessages, type PlanKey } from "./messages.ts";
import { PolicyPick } from "./plan-policy-pick.tsx";
import { useTexts, type Say } from "../../../app/texts.tsx";
import { CHANGE_MARKS } from "../../../ui/change-marks.tsx";
import { LinkButton } from "../../../ui/link-button.tsx";
import "./plan-change.css";

/** A field that would change: what it was, what it becomes, and a choice between the two. */
export function PlanChange({
  change,
  name,
  onChoose,
}: {
  readonly change: FieldChange;
  /** Of what it is a field. */
  readonly name: string;
  readonly onChoose: (policy: Policy) => void;
}) {
  const say = useTexts(planMessages);
  const [isOpen, setIsOpen] = useState(false);
  const field = changedField(change.field, say.language);
  const shape = changeShape(change, say.language);
  const isLong = shape.shape === "long";
  return (
    <li className="plan-change">
      <small>
        {changeWords(shape, field, say)}{" "}
        {isLong && (
          <LinkButton className="light" aria-expanded={isOpen} onPress={() => setIsOpen(!isOpen)}>
            {say(isOpen ? "compareLess" : "compare")}
          </LinkButton>
        )}
      </small>
      {change.policies.length > 1 && (
        <PolicyPick
          label={say("policyOf", { field, name })}
          policies={change.policies}
          chosen={change.policy}
          onChoose={onChoose}
        />
      )}
      {isLong && isOpen && (
        <dl className="plan-compare">
          <div>
            <dt>{say("was")}</dt>
            <dd>{shape.before}</dd>
          </div>
          <div>
            <dt>{say("becomes")}</dt>
            <dd>{shape.said}</dd>
          </div>
        </dl>
      )}
    </li>
  );
}

function changeWords(change: ChangeShape, field: string, say: Say<PlanKey>): ReactNode {
  const { shape, policy, before, said } = change;
  if (shape === "long")
    return say.rich(
      LONG[policy],
      { field, before: before.length, after: said.length },
      CHANGE_MARKS,
    );
  if (shape === "kept" && before === "")
    return say.rich("changeKeptEmpty", { field, after: said }, CHANGE_MARKS);
  return say.rich(SHAPES[shape], { field, before, after: said }, CHANGE_MARKS);
}

const LONG: Readonly<Record<Policy, PlanKey>> = {
  replace: "changeLong",
  keep: "changeLongKept",
  union: "changeLongUnited",
};
const SHAPES = {
  replaced: "changeReplaced",
  filled: "changeFilled",
  emptied: "changeEmptied",
  united: "changeUnited",
  kept: "changeKept",
} as const;
