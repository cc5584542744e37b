import { useState } from "react";
import type { Flow } from "../../../contract/flows.ts";
import { flowMessages } from "../../app/flow-messages.ts";
import { go, openMap } from "../../app/selection.ts";
import { useTexts } from "../../app/texts.tsx";
import { useWorkspace } from "../../app/use-workspace.ts";
import { Button } from "../../ui/button.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { DismissDialog } from "./dismiss-dialog.tsx";
import type { FlowItem } from "../../app/flow-item.ts";
import { reasonWords } from "./flow-words.ts";
import { messages } from "./messages.ts";
import { RowsDialog } from "./rows-dialog.tsx";
import type { Side } from "../../app/flow-sides.ts";
import { useFlowSteps } from "../../app/use-flow-steps.ts";

/** The one step to take, and the ways around it; always in view. */
export function FlowActions({
  item,
  rows,
  sides,
  via,
  next,
}: {
  readonly item: FlowItem;
  readonly rows: Flow["rows"];
  readonly sides: readonly [Side, Side];
  readonly via: number | null;
  readonly next: string | null;
}) {
  const say = useTexts(messages);
  const { workspace } = useWorkspace();
  const isReadOnly = workspace?.readOnly ?? false;
  return (
    <div className="flow-actions">
      {isReadOnly ? (
        <p>{say("readOnly")}</p>
      ) : (
        <Steps item={item} sides={sides} via={via} next={next} />
      )}
      <RestsOn rows={rows} />
    </div>
  );
}

function Steps({
  item: { key, kind, state, reason },
  sides: [a, b],
  via,
  next,
}: {
  readonly item: FlowItem;
  readonly sides: readonly [Side, Side];
  readonly via: number | null;
  readonly next: string | null;
}) {
  const say = useTexts(messages);
  const sayFlow = useTexts(flowMessages);
  const steps = useFlowSteps();
  const [isAsking, setIsAsking] = useState(false);
  if (state === "planned")
    return (
      <p>
        {sayFlow("isPlanned")}{" "}
        <LinkButton onPress={() => go("introductions")}>{sayFlow("seeIntroductions")}</LinkButton>
      </p>
    );
  if (state === "dismissed")
    return (
      <>
        <Button large isDisabled={steps.isBusy} onPress={() => void steps.putBack(key)}>
          {sayFlow("putBack")}
        </Button>
        <p>{say("isAside", { reason: reasonWords(reason, say) })}</p>
      </>
    );
  const plan = (): void =>
    void steps.plan({ flow: key, a: a.named.id, b: b.named.id, via, note: "" });
  const see = (): void => openMap({ pair: [a.named.id, b.named.id] });
  return (
    <>
      <Button
        look="primary"
        large
        isDisabled={steps.isBusy}
        onPress={kind === "departments" ? see : plan}
      >
        {kind === "departments" ? say("seeOnMap") : sayFlow("plan")}
      </Button>
      <Button
        large
        isDisabled={steps.isBusy}
        onPress={() => void steps.putAside(key, "not-now", next)}
      >
        {say("later")}
      </Button>
      <Button look="quiet" isDisabled={steps.isBusy} onPress={() => setIsAsking(true)}>
        {say("notFit")}
      </Button>
      {isAsking && (
        <DismissDialog
          onClose={() => setIsAsking(false)}
          onDismiss={(why) => {
            setIsAsking(false);
            void steps.putAside(key, why, next);
          }}
        />
      )}
    </>
  );
}

function RestsOn({ rows }: { readonly rows: Flow["rows"] }) {
  const say = useTexts(messages);
  const [isOpen, setIsOpen] = useState(false);
  if (rows.length === 0) return null;
  const files = new Set(rows.map(({ file }) => file)).size;
  return (
    <p className="flow-rests">
      {say("rests", { rows: rows.length, files })}{" "}
      <LinkButton className="light" onPress={() => setIsOpen(true)}>
        {say("showRows")}
      </LinkButton>
      {isOpen && <RowsDialog rows={rows} onClose={() => setIsOpen(false)} />}
    </p>
  );
}
