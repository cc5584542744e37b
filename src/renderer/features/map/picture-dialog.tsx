import { useState } from "react";
import { hasOnlyInSums, internalNames, pictureFile, type PictureChoice } from "./save-picture.ts";
import type { Board } from "./use-board.ts";
import type { PageLook } from "./use-colours.ts";
import { desktop } from "../../app/desktop.ts";
import { failureOf } from "../../app/engine-failure.ts";
import { tellTrouble } from "../../app/overlays.ts";
import { toast } from "../../app/toasts.ts";
import { Button } from "../../ui/button.tsx";
import { Choices } from "../../ui/choices.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Switch } from "../../ui/switch.tsx";

/** What is on the screen as a file, and who is named in it. */
export function PictureDialog({
  board,
  look,
  onClose,
}: {
  readonly board: Board;
  readonly look: PageLook;
  readonly onClose: () => void;
}) {
  const { say } = board;
  const [choice, setChoice] = useState<PictureChoice>({ format: "png", includeInternal: false });
  const [internal] = useState(() => internalNames(board));
  return (
    <Dialog title={say("picture")} isOpen onClose={onClose}>
      <p>{say("pictureLead")}</p>
      <Choices
        label={say("pictureFormat")}
        className="map-formats"
        choices={[
          { id: "png", drawn: say("picturePng") },
          { id: "svg", drawn: say("pictureSvg") },
        ]}
        chosen={choice.format}
        onChoose={(format) => setChoice({ ...choice, format })}
      />
      {internal > 0 && (
        <Switch
          isOn={choice.includeInternal}
          onChange={(includeInternal) => setChoice({ ...choice, includeInternal })}
        >
          {say("pictureInternal")}
        </Switch>
      )}
      <p className="sm">
        {say("pictureInternalWhy", { count: internal })} {say("picturePrivate")}
        {hasOnlyInSums(board) && ` ${say("pictureSmall")}`}
      </p>
      <div className="dialog-actions">
        <Button
          look="primary"
          onPress={() => {
            onClose();
            void save(board, look, choice);
          }}
        >
          {say("pictureDo")}
        </Button>
        <Button look="quiet" onPress={onClose}>
          {say("pictureCancel")}
        </Button>
      </div>
    </Dialog>
  );
}

async function save(board: Board, look: PageLook, choice: PictureChoice): Promise<void> {
  const { say, about } = board;
  try {
    // Drawn before the native dialog: what is saved is what was seen.
    const content = pictureFile(board, look, choice);
    if (content === null) return;
    const name = `${about.workspace?.name ?? ""} ${say("map").toLowerCase()}`.trim();
    const path = await desktop().chooseExport(choice.format, name);
    if (path === null) return;
    await desktop().writePicture(path, content);
    toast(say("pictureSaved"), { label: say("reveal"), run: () => void desktop().reveal(path) });
  } catch (error) {
    tellTrouble(failureOf(error));
  }
}
