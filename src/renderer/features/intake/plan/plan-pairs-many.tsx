import { useState } from "react";
import type { DuplicatePair } from "../../../../contract/duplicates.ts";
import { planMessages } from "./messages.ts";
import { decidedByBound } from "./plan-pairs-walk.ts";
import { decideAbove } from "./use-plan-pairs.ts";
import { LIKELY, pairKey } from "../../../app/pair-words.ts";
import { pairMessages } from "../../../app/pair-messages.ts";
import { useTexts } from "../../../app/texts.tsx";
import { toast } from "../../../app/toasts.ts";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { Pick } from "../../../ui/pick.tsx";

/** Named before it is done. */
const NAMED = 5;

/** Takes all pairs above a bound for the same: how many and which is said before. */
export function PlanPairsMany({
  plan,
  pairs,
  onClose,
}: {
  readonly plan: string;
  readonly pairs: readonly DuplicatePair[];
  readonly onClose: () => void;
}) {
  const say = useTexts(planMessages);
  const sayPair = useTexts(pairMessages);
  const [bound, setBound] = useState(String(LIKELY[0].atLeast));
  const atLeast = Number(bound);
  const meant = decidedByBound(pairs, atLeast);
  const count = meant.length;
  const pairNames = ({ a, b }: DuplicatePair): string =>
    a.name === b.name && a.name !== ""
      ? say("manyTwice", { name: a.name })
      : say("manyPair", { one: a.name || say("noName"), other: b.name || say("noName") });
  const decide = (): void => {
    onClose();
    void decideAbove(plan, atLeast, "same");
    toast(say("manyDone", { count }));
  };
  return (
    <Dialog title={say("manyTitle")} isOpen onClose={onClose}>
      <p>{say("manyLead")}</p>
      <Pick
        label={say("manyBound")}
        chosen={bound}
        sections={[
          {
            title: null,
            options: LIKELY.map(({ word, atLeast: from }) => ({
              id: String(from),
              text: say("manyOption", {
                word: sayPair(word),
                count: decidedByBound(pairs, from).length,
              }),
            })),
          },
        ]}
        onChoose={setBound}
      />
      <p className="plan-many-count" aria-live="polite">
        {say("manyCount", { count })}
      </p>
      {count > 0 && (
        <ul className="dialog-list">
          {meant.slice(0, NAMED).map((pair) => (
            <li key={pairKey(pair)}>{pairNames(pair)}</li>
          ))}
          {count > NAMED && <li>{say("manyMore", { count: count - NAMED })}</li>}
        </ul>
      )}
      <div className="dialog-actions">
        <Button look="primary" isDisabled={count === 0} onPress={decide}>
          {say("manyDo", { count })}
        </Button>
        <Button look="quiet" onPress={onClose}>
          {say("cancel")}
        </Button>
      </div>
    </Dialog>
  );
}
