import type { Policy } from "../../../../contract/plan-rows.ts";
import { planMessages } from "./messages.ts";
import { useTexts } from "../../../app/texts.tsx";
import { Pick } from "../../../ui/pick.tsx";

const ORDER: readonly Policy[] = ["replace", "keep", "union"];

/** What becomes of a stored value. */
export function PolicyPick({
  label,
  policies,
  chosen,
  onChoose,
}: {
  readonly label: string;
  readonly policies: readonly Policy[];
  /** null: rows differ. */
  readonly chosen: Policy | null;
  readonly onChoose: (policy: Policy) => void;
}) {
  const say = useTexts(planMessages);
  const offered = ORDER.filter((policy) => policies.includes(policy));
  return (
    <Pick
      label={label}
      placeholder={say("mixed")}
      chosen={chosen}
      sections={[
        {
          title: null,
          options: offered.map((policy) => ({
            id: policy,
            text: say(policy),
            ...(policy === "keep"
              ? { chosen: { text: say("keep"), drawn: say("keepShort") } }
              : {}),
          })),
        },
      ]}
      onChoose={(id) => {
        const policy = offered.find((one) => one === id);
        if (policy !== undefined) onChoose(policy);
      }}
    />
  );
}
