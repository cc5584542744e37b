import type { PlanSummary } from "../../../../contract/plan-import.ts";
import { planMessages } from "./messages.ts";
import { goToImportStep, useImportFlow } from "../../../app/import-flow.ts";
import { useTexts } from "../../../app/texts.tsx";
import { LinkButton } from "../../../ui/link-button.tsx";

/** Of a plan that came before anyone saw the columns: how many of them are in doubt, and the way there. */
export function PlanColumnDoubts({ files }: Pick<PlanSummary, "files">) {
  const say = useTexts(planMessages);
  const sawColumns = useImportFlow((flow) => flow.sawColumns);
  const doubted = files.flatMap(({ columns }) => columns).filter(({ doubt }) => doubt);
  if (sawColumns || doubted.length === 0) return null;
  const only = doubted.length === 1 ? doubted[0]!.header.trim() : "";
  return (
    <p className="plan-column-doubts">
      <span className="mark">
        {only === ""
          ? say("columnDoubts", { count: doubted.length })
          : say("columnDoubt", { column: only })}
      </span>{" "}
      <LinkButton className="light" onPress={() => goToImportStep("columns")}>
        {say("lookAtColumns")}
      </LinkButton>
    </p>
  );
}
