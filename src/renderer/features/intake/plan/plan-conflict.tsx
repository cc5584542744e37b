import type { FieldChange } from "../../../../contract/plan-rows.ts";
import { chosenOption, conflictOptions, type ConflictOption } from "./conflict-options.ts";
import { planMessages } from "./messages.ts";
import { changedField, changedValue } from "./plan-change-shape.ts";
import type { Choice } from "./use-plan-choices.ts";
import { fileName } from "../../../app/file-name.ts";
import { useTexts } from "../../../app/texts.tsx";
import { CHANGE_MARKS } from "../../../ui/change-marks.tsx";
import { Pick } from "../../../ui/pick.tsx";
import "./plan-change.css";

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
  const say = useTexts(planMessages);
  const field = changedField(change.field, say.language);
  const word = (value: string | null): string =>
    value === null ? "" : changedValue(change.field, value, say.language);
  const before = word(change.before);
  const after = word(change.after);
  const textOf = ({ id, said }: ConflictOption): string => {
    if (id === "union") return say("conflictAll");
    if (said === null)
      return before === "" ? say("conflictLeave") : say("conflictKeep", { value: before });
    const { file, line } = said;
    const value = word(said.value) || say("conflictUnnamed");
    return severalFiles
      ? say("conflictFromFile", { value, line, file: fileName(file) })
      : say("conflictFrom", { value, line });
  };
  const options = conflictOptions(change);
  const shape =
    after === before ? "conflictStays" : before === "" ? "changeFilled" : "changeReplaced";
  return (
    <li className="plan-change">
      <small>
        {say.rich(
          shape === "conflictStays" && before === "" ? "conflictEmpty" : shape,
          { field, before, after },
          CHANGE_MARKS,
        )}
      </small>
      <Pick
        label={say("policyOf", { field, name })}
        chosen={chosenOption(change)}
        sections={[
          { title: null, options: options.map((one) => ({ id: one.id, text: textOf(one) })) },
        ]}
        onChoose={(id) => {
          const option = options.find((one) => one.id === id);
          if (option !== undefined) onChoose(option.choice);
        }}
      />
    </li>
  );
}
