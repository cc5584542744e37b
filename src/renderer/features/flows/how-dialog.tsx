import { inFigures } from "../../app/numbers.ts";
import { useTexts } from "../../app/texts.tsx";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import type { FlowItem } from "../../app/flow-item.ts";
import { howMessages } from "./how-messages.ts";

/** Definitions and figures behind a finding. */
export function HowDialog({
  item: { kind, affinity, contact },
  seed,
  onClose,
}: {
  readonly item: FlowItem;
  readonly seed: number;
  readonly onClose: () => void;
}) {
  const say = useTexts(howMessages);
  const figure = (value: number): string => inFigures(value, say.language);
  return (
    <Dialog title={say("howTitle")} isOpen onClose={onClose}>
      <p>{say(kind === "meet" ? "howAlikeMeet" : "howAlike", { affinity: figure(affinity) })}</p>
      <p>{say("howContact", { contact: contact === null ? "none" : figure(contact) })}</p>
      <p>{say("howReach")}</p>
      <p>{say("howShort")}</p>
      <p>{say("howSmall")}</p>
      <p className="sm">{say("howSeed", { seed: String(seed) })}</p>
      <div className="dialog-actions">
        <Button onPress={onClose}>{say("close")}</Button>
      </div>
    </Dialog>
  );
}
