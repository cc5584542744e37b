import { ColumnsStep } from "./columns/columns-step.tsx";
import { FilesStep } from "./files/files-step.tsx";
import { messages } from "./messages.ts";
import { PlanStep } from "./plan/plan-step.tsx";
import { Steps } from "./steps.tsx";
import { useImportFlow, type ImportStep } from "../../app/import-flow.ts";
import { useTexts } from "../../app/texts.tsx";
import { useWorkspace } from "../../app/use-workspace.ts";
import { workspaceName } from "../../app/workspace-name.ts";
import "./import-screen.css";

const SCREENS: Readonly<Record<ImportStep, () => React.ReactNode>> = {
  files: FilesStep,
  columns: ColumnsStep,
  plan: PlanStep,
};

/** From sheets to a plan, in three steps; nothing changes before the last button. */
export function ImportScreen() {
  const say = useTexts(messages);
  const step = useImportFlow((flow) => flow.step);
  const { workspace } = useWorkspace();
  const Step = SCREENS[step];
  return (
    <div className="import">
      <div className="import-head">
        <Steps at={step} />
        {workspace !== null && (
          <span className="sm">
            {say("importInto", { name: workspaceName(workspace, say.language) })}
          </span>
        )}
      </div>
      <Step />
    </div>
  );
}
