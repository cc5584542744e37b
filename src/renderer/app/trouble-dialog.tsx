import type { EngineFailure } from "./engine-failure.ts";
import { FailureView } from "./failure-view.tsx";
import { messages } from "./messages.ts";
import { closeOverlay, type Remedy } from "./overlays.ts";
import { useTexts } from "./texts.tsx";
import { failureWords } from "../../contract/words/failure-words.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";

/** Says what did not work when there is no screen of its own to say it on. */
export function TroubleDialog({
  failure,
  remedy,
}: {
  readonly failure: EngineFailure;
  readonly remedy: Remedy | null;
}) {
  const say = useTexts(messages);
  const { what } = failureWords(failure, say.language);
  return (
    <Dialog title={<span className="vh">{what}</span>} isOpen urgent onClose={closeOverlay}>
      <FailureView failure={failure}>
        <Button onPress={closeOverlay}>{say("close")}</Button>
        {remedy !== null && (
          <Button look="quiet" onPress={remedy.run}>
            {remedy.label}
          </Button>
        )}
      </FailureView>
    </Dialog>
  );
}
