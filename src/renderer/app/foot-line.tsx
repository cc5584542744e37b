import { LockKeyhole, Undo2 } from "lucide-react";
import type { Batch } from "../../contract/import-history.ts";
import type { WorkspaceInfo } from "../../contract/workspace.ts";
import { messages } from "./messages.ts";
import { useTexts } from "./texts.tsx";
import { useBatchDay } from "./use-batch-day.ts";
import { workspaceName } from "./workspace-name.ts";
import { askToUndo } from "./use-workspace-actions.ts";
import { useWorkspace } from "./use-workspace.ts";
import { LinkButton } from "../ui/link-button.tsx";
import "./foot-line.css";

/** Trust in view: where the data are, what they are, and what "undo" undoes. */
export function FootLine() {
  const say = useTexts(messages);
  const { workspace } = useWorkspace();
  return (
    <footer className="foot-line" aria-label={say("footer")}>
      <span>
        <LockKeyhole size={14} strokeWidth={1.7} aria-hidden="true" />
        {say("staysHere")}
      </span>
      {workspace !== null && <AboutWorkspace workspace={workspace} />}
    </footer>
  );
}

function AboutWorkspace({ workspace }: { readonly workspace: WorkspaceInfo }) {
  const say = useTexts(messages);
  const { counts, lastImport, example, readOnly } = workspace;
  const name = workspaceName(workspace, say.language);
  const { people, initiatives, departments } = counts;
  const isEmpty = people + initiatives + departments === 0;
  return (
    <>
      <span className="counts" title={workspace.path}>
        {isEmpty
          ? say("countsEmpty", { name })
          : say("counts", { name, people, initiatives, departments })}
      </span>
      <span className="end">
        {readOnly && say("readOnlyNotice")}
        {example !== "none" && (
          <>
            <span className="roomy">
              {say(example === "all" ? "exampleNotice" : "examplePartNotice")}
            </span>
            <span className="tight">
              {say(example === "all" ? "exampleShort" : "examplePartShort")}
            </span>
          </>
        )}
      </span>
      {lastImport !== null && !readOnly && <UndoLast batch={lastImport} />}
    </>
  );
}

function UndoLast({ batch }: { readonly batch: Batch }) {
  const say = useTexts(messages);
  const day = useBatchDay(batch);
  return (
    <span>
      <Undo2 size={14} strokeWidth={1.7} aria-hidden="true" />
      <LinkButton className="light" onPress={() => void askToUndo(batch)}>
        {say("undoImport", { kind: batch.kind, day })}
      </LinkButton>
    </span>
  );
}
