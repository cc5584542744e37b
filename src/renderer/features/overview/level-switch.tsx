import type { Overview } from "../../../contract/overview.ts";
import { messages } from "./messages.ts";
import { chooseLevel, useSelection } from "../../app/selection.ts";
import { useTexts } from "../../app/texts.tsx";
import { Segmented } from "../../ui/segmented.tsx";

/** Ministries, or the departments below them; only where there are any below. */
export function LevelSwitch({
  overview: { counts, departments },
}: {
  readonly overview: Overview;
}) {
  const say = useTexts(messages);
  const level = useSelection((selection) => selection.level);
  if (level === 0 && counts.departments <= departments.length) return null;
  return (
    <Segmented
      label={say("compare")}
      choices={[
        { id: "0", text: say("levelTop") },
        { id: "1", text: say("levelParts") },
      ]}
      chosen={level === 0 ? "0" : "1"}
      onChoose={(choice) => chooseLevel(Number(choice))}
    />
  );
}
