import type { Flow } from "../../../contract/flows.ts";
import { fileName } from "../../app/file-name.ts";
import { namedName } from "../../app/tie-words.ts";
import { useTexts } from "../../app/texts.tsx";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { messages } from "./messages.ts";

/** The rows of files that a finding rests on. */
export function RowsDialog({
  rows,
  onClose,
}: {
  readonly rows: Flow["rows"];
  readonly onClose: () => void;
}) {
  const say = useTexts(messages);
  return (
    <Dialog title={say("rowsTitle")} isOpen onClose={onClose}>
      <ul className="dialog-list">
        {rows.map(({ entity, file, sheet, line }, place) => (
          <li key={place}>
            <b>{namedName(entity, say.language)}</b>{" "}
            <small>{say("rowWhere", { line, file: fileName(file), sheet: sheet ?? "none" })}</small>
          </li>
        ))}
      </ul>
      <div className="dialog-actions">
        <Button onPress={onClose}>{say("close")}</Button>
      </div>
    </Dialog>
  );
}
