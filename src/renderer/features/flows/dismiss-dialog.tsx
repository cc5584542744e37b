import { useState } from "react";
import type { Ask } from "../../../contract/requests.ts";
import { useTexts } from "../../app/texts.tsx";
import { Button } from "../../ui/button.tsx";
import { Choices } from "../../ui/choices.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { messages } from "./messages.ts";

type Reason = Ask<"dismiss-flow">["reason"];

const REASONS = [
  { id: "already-together", word: "reasonTogether" },
  { id: "not-alike", word: "reasonNotAlike" },
  { id: "not-now", word: "reasonNotNow" },
  { id: "other", word: "reasonOther" },
] as const;

/** Asks why a finding does not fit. */
export function DismissDialog({
  onDismiss,
  onClose,
}: {
  readonly onDismiss: (reason: Reason) => void;
  readonly onClose: () => void;
}) {
  const say = useTexts(messages);
  const [reason, setReason] = useState<Reason>("already-together");
  const title = say("dismissTitle");
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <Choices
        label={title}
        isLabelSeen={false}
        chosen={reason}
        onChoose={setReason}
        choices={REASONS.map(({ id, word }) => ({ id, drawn: <span>{say(word)}</span> }))}
      />
      <div className="dialog-actions">
        <Button look="primary" onPress={() => onDismiss(reason)}>
          {say("dismissDo")}
        </Button>
        <Button look="quiet" onPress={onClose}>
          {say("cancel")}
        </Button>
      </div>
    </Dialog>
  );
}
