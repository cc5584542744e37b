import type { Batch } from "../../../contract/undo-import.ts";
import { messages } from "./messages.ts";
import { dayOf, momentOf } from "../../app/days.ts";
import { fileName } from "../../app/file-name.ts";
import { useTexts } from "../../app/texts.tsx";
import { Button } from "../../ui/button.tsx";

type Undoing = { readonly mayUndo: boolean; readonly onUndo: (batch: Batch) => void };

/** All imports, newest first; the undone ones stay in view. */
export function HistoryTable({
  batches,
  ...undoing
}: Undoing & { readonly batches: readonly Batch[] }) {
  const say = useTexts(messages);
  return (
    <table className="history">
      <caption className="vh">{say("history")}</caption>
      <thead>
        <tr>
          <th scope="col">{say("when")}</th>
          <th scope="col">{say("files")}</th>
          <th scope="col">{say("created")}</th>
          <th scope="col">{say("updated")}</th>
          <th scope="col">
            <span className="vh">{say("action")}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {batches.map((batch) => (
          <HistoryRow key={batch.id} batch={batch} {...undoing} />
        ))}
      </tbody>
    </table>
  );
}

function HistoryRow({ batch, mayUndo, onUndo }: Undoing & { readonly batch: Batch }) {
  const say = useTexts(messages);
  const { at, undoneAt, files, created, updated } = batch;
  const isUndone = undoneAt !== null;
  return (
    <tr className={isUndone ? "undone" : ""}>
      <th scope="row">{momentOf(at, say.language)}</th>
      <td className="history-files">{say.intl.formatList(files.map(fileName))}</td>
      <td>{say.intl.formatNumber(created)}</td>
      <td>{say.intl.formatNumber(updated)}</td>
      <td>
        {isUndone && <small>{say("undone", { day: dayOf(undoneAt, say.language) })}</small>}
        {!isUndone && mayUndo && (
          <Button
            look="quiet"
            aria-label={say("undoOf", { day: momentOf(at, say.language) })}
            onPress={() => onUndo(batch)}
          >
            {say("undo")}
          </Button>
        )}
      </td>
    </tr>
  );
}
