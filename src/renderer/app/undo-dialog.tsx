import type { Batch } from "../../contract/import-history.ts";
import type { Introduction } from "../../contract/introductions.ts";
import { momentOf } from "./days.ts";
import { fileName } from "./file-name.ts";
import { flowMessages } from "./flow-messages.ts";
import { messages } from "./messages.ts";
import { closeOverlay } from "./overlays.ts";
import { go } from "./selection.ts";
import { namedName } from "./tie-words.ts";
import { useTexts } from "./texts.tsx";
import { useBatchDay } from "./use-batch-day.ts";
import { useUndo } from "./use-undo.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";

/** Asks before an import or a merge is undone; when others build on it, names them and offers to undo those first. */
export function UndoDialog({ batch }: { readonly batch: Batch }) {
  const say = useTexts(messages);
  const sayFlow = useTexts(flowMessages);
  const { before, introductions, isPending, isBusy, isHalf, undo } = useUndo(batch);
  const day = useBatchDay(batch);
  const { created, updated, files, kind } = batch;
  const isHeld = introductions.length > 0;
  const isBlocked = before.length > 0 || isHeld;
  return (
    <Dialog
      title={isBlocked ? say("undoBlockedTitle", { kind }) : say("undoTitle", { kind, day })}
      isOpen
      urgent
      onClose={closeOverlay}
    >
      {isHalf && <p role="alert">{say("undoHalf")}</p>}
      {before.length > 0 && <Before batches={before} />}
      {isHeld && <Held by={introductions} />}
      {kind === "merge" ? (
        <p>{say("undoMerge")}</p>
      ) : (
        <>
          <p>{say("undoFiles", { files: say.intl.formatList(files.map(fileName)) })}</p>
          <p>{say("undoWhat", { created, updated })}</p>
        </>
      )}
      <div className="dialog-actions">
        {isHeld ? (
          <Button look="primary" onPress={seeIntroductions}>
            {sayFlow("seeIntroductions")}
          </Button>
        ) : (
          <Button look="primary" isDisabled={isBusy || isPending} onPress={undo}>
            {before.length > 0 ? say("undoThese", { count: before.length }) : say("undoDo")}
          </Button>
        )}
        <Button look="quiet" onPress={closeOverlay}>
          {say("cancel")}
        </Button>
      </div>
    </Dialog>
  );
}

function seeIntroductions(): void {
  closeOverlay();
  go("introductions");
}

function Before({ batches }: { readonly batches: readonly Batch[] }) {
  const say = useTexts(messages);
  return (
    <>
      <p>{say("undoBlocked")}</p>
      <ul className="dialog-list">
        {batches.map(({ id, kind, at, files }) => (
          <li key={id}>
            {say("undoBlockedOne", {
              kind,
              day: momentOf(at, say.language),
              files: say.intl.formatList(files.map(fileName)),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}

/** They are no import's: who planned them takes them back. */
function Held({ by }: { readonly by: readonly Introduction[] }) {
  const say = useTexts(messages);
  return (
    <>
      <p>{say("undoHeld", { count: by.length })}</p>
      <ul className="dialog-list">
        {by.map(({ id, a, b }) => (
          <li key={id}>
            {say("undoHeldOne", {
              one: namedName(a, say.language),
              other: namedName(b, say.language),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}
