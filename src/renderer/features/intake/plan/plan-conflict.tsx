import { useState } from "react";
import type { FieldChange } from "../../../../contract/plan-rows.ts";
import { chosenOption, conflictOptions, type ConflictOption } from "./conflict-options.ts";
import { planMessages } from "./messages.ts";
import { changedField, changedValue, LONG } from "./plan-change-shape.ts";
import type { Choice } from "./use-plan-choices.ts";
import { fileName } from "../../../app/file-name.ts";
import { useTexts } from "../../../app/texts.tsx";
import { CHANGE_MARKS } from "../../../ui/change-marks.tsx";
import { LinkButton } from "../../../ui/link-button.tsx";
import { Pick } from "../../../ui/pick.tsx";
import "./plan-change.css";

type Saying = FieldChange["values"][number];

/** A field on which rows disagree: what becomes of it, and the choice between what is there and what each row says. */
export function PlanConflict({
  change,
  name,
  severalFiles,
  onChoose,
}: {
  readonly change: FieldChange;
  /** Of what it is a field. */
  readonly name: string;
  readonly severalFiles: boolean;
  readonly onChoose: (choice: Choice) => void;
}) {
  const [isOpen, setIsOpen] = useState(false);
  const words = useConflictWords(change, severalFiles);
  const { say, field, before, values } = words;
  const isLong = [before, ...values.map(({ whole }) => whole)].some(({ length }) => length > LONG);
  const options = conflictOptions(change);
  return (
    <li className="plan-change plan-conflict">
      <small>
        {words.told}{" "}
        {isLong && (
          <LinkButton className="light" aria-expanded={isOpen} onPress={() => setIsOpen(!isOpen)}>
            {say(isOpen ? "compareLess" : "compare")}
          </LinkButton>
        )}
      </small>
      <Pick
        label={say("policyOf", { field, name })}
        chosen={chosenOption(change)}
        sections={[
          {
            title: null,
            options: options.map((one) => ({ id: one.id, text: words.ofOption(one) })),
          },
        ]}
        onChoose={(id) => {
          const option = options.find((one) => one.id === id);
          if (option !== undefined) onChoose(option.choice);
        }}
      />
      {isLong && isOpen && (
        <dl className="plan-compare">
          {before !== "" && (
            <div>
              <dt>{say("was")}</dt>
              <dd>{before}</dd>
            </div>
          )}
          {values.map(({ whole, from }) => (
            <div key={from}>
              <dt>{from}</dt>
              <dd>{whole}</dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  );
}

function useConflictWords(change: FieldChange, severalFiles: boolean) {
  const say = useTexts(planMessages);
  const field = changedField(change.field, say.language);
  const word = (value: string | null): string =>
    value === null ? "" : changedValue(change.field, value, say.language);
  const before = word(change.before);
  const after = word(change.after);
  const valueOf = ({ value }: Saying): string => word(value) || say("conflictUnnamed");
  const rowOf = ({ line, file }: Saying): string =>
    severalFiles ? say("conflictRowOf", { line, file: fileName(file) }) : say("row", { line });
  const sayingOf = (saying: Saying): string =>
    say("conflictFrom", { value: shortened(valueOf(saying)), row: rowOf(saying) });
  const stays = before === "" ? "conflictEmpty" : "conflictStays";
  const becomes = before === "" ? "changeFilled" : "changeReplaced";
  return {
    say,
    field,
    before,
    values: change.values.map((saying) => ({ whole: valueOf(saying), from: rowOf(saying) })),
    /** What becomes of the field. */
    told: say.rich(
      after === before ? stays : becomes,
      {
        field,
        before: shortened(before),
        after: shortened(after),
        said: say.intl.formatList(change.values.map(sayingOf)),
      },
      CHANGE_MARKS,
    ),
    ofOption: ({ id, said }: ConflictOption): string => {
      if (said !== null) return sayingOf(said);
      if (id === "union") return say("conflictAll");
      return before === ""
        ? say("conflictLeave")
        : say("conflictKeep", { value: shortened(before) });
    },
  };
}

function shortened(text: string): string {
  return text.length <= LONG ? text : `${text.slice(0, LONG).trimEnd()}…`;
}
