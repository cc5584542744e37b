import { fileName } from "./file-name.ts";
import { messages } from "./messages.ts";
import { closeOverlay } from "./overlays.ts";
import { useTexts } from "./texts.tsx";
import { importIntoNewWorkspace, importIntoOpen } from "./use-workspace-actions.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";

/** Asks where one's own files go while the made-up example is open: apart from it, or with it. */
export function IntoExampleDialog({ files }: { readonly files: readonly string[] }) {
  const say = useTexts(messages);
  return (
    <Dialog title={say("intoTitle")} isOpen urgent onClose={closeOverlay}>
      <p>{say("intoWhy")}</p>
      <p>{say.intl.formatList(files.map(fileName))}</p>
      <div className="dialog-actions">
        <Button look="primary" onPress={() => chosen(() => void importIntoNewWorkspace(files))}>
          {say("intoNew")}
        </Button>
        <Button onPress={() => chosen(() => importIntoOpen(files))}>{say("intoExample")}</Button>
        <Button look="quiet" onPress={closeOverlay}>
          {say("cancel")}
        </Button>
      </div>
    </Dialog>
  );
}

function chosen(run: () => void): void {
  closeOverlay();
  run();
}
