import type { ReactNode } from "react";
import { Label, Radio, RadioGroup } from "react-aria-components";
import "./choices.css";

export type Choice<Id extends string> = { readonly id: Id; readonly drawn: ReactNode };

/** One of a few, all in view. Arrow keys walk them; one is always chosen. */
export function Choices<Id extends string>({
  label,
  isLabelSeen = true,
  choices,
  chosen,
  onChoose,
  className = "",
}: {
  readonly label: string;
  /** A heading above says it already; then it is only read aloud. */
  readonly isLabelSeen?: boolean;
  readonly choices: readonly Choice<Id>[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
  readonly className?: string;
}) {
  return (
    <RadioGroup
      className={`choices ${className}`}
      value={chosen}
      onChange={(value) => {
        const choice = choices.find(({ id }) => id === value);
        if (choice !== undefined) onChoose(choice.id);
      }}
    >
      <Label className={isLabelSeen ? "" : "vh"}>{label}</Label>
      {choices.map(({ id, drawn }) => (
        <Radio key={id} value={id} className="choice">
          <i aria-hidden="true" />
          {drawn}
        </Radio>
      ))}
    </RadioGroup>
  );
}
