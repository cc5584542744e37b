import { useEffect, useRef } from "react";
import { ColumnsStep } from "./columns/columns-step.tsx";
import { FilesStep } from "./files/files-step.tsx";
import { messages } from "./messages.ts";
import { PlanStep } from "./plan/plan-step.tsx";
import { Steps } from "./steps.tsx";
import { useImportFlow, type ImportStep } from "../../app/import-flow.ts";
import { useTexts } from "../../app/texts.tsx";
import { clearToasts } from "../../app/toasts.ts";
import { useWorkspace } from "../../app/use-workspace.ts";
import { workspaceName } from "../../app/workspace-name.ts";
import "./import-screen.css";

const SCREENS: Readonly<Record<ImportStep, () => React.ReactNode>> = {
  files: FilesStep,
  columns: ColumnsStep,
  plan: PlanStep,
};

/**
 * From sheets to a plan, in three steps; nothing changes before the last button. To check is no step of its own: what
 * asks for someone is what the plan begins with, and it holds up nothing else.
 */
export function ImportScreen() {
  const say = useTexts(messages);
  const step = useImportFlow((flow) => flow.step);
  const { workspace } = useWorkspace();
  const Step = SCREENS[step];
  const shown = useRef(step);
  const screen = useRef<HTMLDivElement>(null);
  // What an earlier import told of stands in the history: here it would be taken for word of this one.
  useEffect(clearToasts, []);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    // What had the keyboard is gone with the step before; the next is read from its top.
    const content = screen.current?.closest("main");
    content?.focus({ preventScroll: true });
    content?.scrollTo({ top: 0 });
  }, [step]);
  return (
    <div className="import" ref={screen}>
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
