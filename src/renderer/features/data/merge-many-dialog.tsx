import { useState } from "react";
import type { DuplicatePair } from "../../../contract/duplicates.ts";
import { duplicateMessages } from "./duplicate-messages.ts";
import { usePairsAbove, type PairKind } from "./use-duplicates.ts";
import { LIKELY, pairKey } from "../../app/pair-words.ts";
import { pairMessages } from "../../app/pair-messages.ts";
import { useTexts } from "../../app/texts.tsx";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Pick } from "../../ui/pick.tsx";

/** Merges all pairs of a kind above a bound; how many and which is said before. */
export function MergeManyDialog({
  kind,
  onMerge,
  onClose,
}: {
  readonly kind: PairKind;
  readonly onMerge: (atLeast: number) => void;
  readonly onClose: () => void;
}) {
  const say = useTexts(duplicateMessages);
  const sayPair = useTexts(pairMessages);
  const [bound, setBound] = useState(String(LIKELY[0].atLeast));
  const { data, isPlaceholderData } = usePairsAbove(kind, Number(bound));
  const count = data?.total ?? 0;
  const pairs = data?.pairs ?? [];
  const pairNames = ({ a, b }: DuplicatePair): string =>
    a.name === b.name && a.name !== ""
      ? say("manyTwice", { name: a.name })
      : say("manyPair", { one: a.name || say("unnamed"), other: b.name || say("unnamed") });
  return (
    <Dialog title={say("manyTitle")} isOpen onClose={onClose}>
      <p>{say("manyLead")}</p>
      <Pick
        label={say("manyBound")}
        chosen={bound}
        sections={[
          {
            title: null,
            options: LIKELY.map(({ word, atLeast }) => ({
              id: String(atLeast),
              text: say("manyOption", { word: sayPair(word) }),
            })),
          },
        ]}
        onChoose={setBound}
      />
      <p className="duplicates-count" aria-live="polite">
        {data !== undefined && say("manyCount", { count })}
      </p>
      {count > 0 && (
        <ul className="dialog-list">
          {pairs.map((pair) => (
            <li key={pairKey(pair)}>{pairNames(pair)}</li>
          ))}
          {count > pairs.length && <li>{say("manyMore", { count: count - pairs.length })}</li>}
        </ul>
      )}
      <div className="dialog-actions">
        <Button
          look="primary"
          isDisabled={count === 0 || isPlaceholderData}
          onPress={() => {
            onClose();
            onMerge(Number(bound));
          }}
        >
          {say("manyDo", { count })}
        </Button>
        <Button look="quiet" onPress={onClose}>
          {say("cancel")}
        </Button>
      </div>
    </Dialog>
  );
}
