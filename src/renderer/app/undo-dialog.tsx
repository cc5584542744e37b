import { useState } from "react";
import type { Batch } from "../../contract/undo-import.ts";
import { dayOf, momentOf } from "./days.ts";
import { failureOf } from "./engine-failure.ts";
import { fileName } from "./file-name.ts";
import { messages } from "./messages.ts";
import { closeOverlay, tellTrouble } from "./overlays.ts";
import { useTexts } from "./texts.tsx";
import { useImportHistory } from "./use-import-history.ts";
import { undoImport } from "./use-workspace-actions.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";

/** Asks before an import is undone; when others build on it, says which must go first. */
export function UndoDialog({ batch }: { readonly batch: Batch }) {
  const say = useTexts(messages);
  const [blockedBy, setBlockedBy] = useState<readonly number[]>([]);
  const [isBusy, setIsBusy] = useState(false);
  const undo = async (): Promise<void> => {
    setIsBusy(true);
    try {
      const blocking = await undoImport(batch.id);
      if (blocking.length === 0) closeOverlay();
      setBlockedBy(blocking);
    } catch (error) {
      tellTrouble(failureOf(error));
    } finally {
      setIsBusy(false);
    }
  };
  if (blockedBy.length > 0) return <Blocked by={blockedBy} />;
  const { created, updated, files } = batch;
  return (
    <Dialog
      title={say("undoTitle", { day: dayOf(batch.at, say.language) })}
      isOpen
      urgent
      onClose={closeOverlay}
    >
      <p>{say("undoFiles", { files: say.intl.formatList(files.map(fileName)) })}</p>
      <p>{say("undoWhat", { created, updated })}</p>
      <div className="dialog-actions">
        <Button look="primary" isDisabled={isBusy} onPress={() => void undo()}>
          {say("undoDo")}
        </Button>
        <Button look="quiet" onPress={closeOverlay}>
          {say("cancel")}
        </Button>
      </div>
    </Dialog>
  );
}

function Blocked({ by }: { readonly by: readonly number[] }) {
  const say = useTexts(messages);
  const { data } = useImportHistory();
  const blocking = (data?.batches ?? []).filter(({ id }) => by.includes(id));
  return (
    <Dialog title={say("undoBlockedTitle")} isOpen urgent onClose={closeOverlay}>
      <p>{say("undoBlocked")}</p>
      <ul className="dialog-list">
        {blocking.map(({ id, at, files }) => (
          <li key={id}>
            {say("undoBlockedOne", {
              day: momentOf(at, say.language),
              files: say.intl.formatList(files.map(fileName)),
            })}
          </li>
        ))}
      </ul>
      <div className="dialog-actions">
        <Button onPress={closeOverlay}>{say("close")}</Button>
      </div>
    </Dialog>
  );
}
