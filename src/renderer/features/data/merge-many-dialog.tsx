import { useState } from "react";
import { duplicateMessages } from "./duplicate-messages.ts";
import { usePairsAbove, type PairKind } from "./use-duplicates.ts";
import { LIKELY } from "../../app/pair-words.ts";
import { PairsManyDialog } from "../../app/pairs-many-dialog.tsx";
import { useTexts } from "../../app/texts.tsx";

/** Merges all pairs of a kind above a bound. */
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
  const [bound, setBound] = useState<number>(LIKELY[0].atLeast);
  const { data, isPlaceholderData } = usePairsAbove(kind, bound);
  const count = data?.total ?? 0;
  return (
    <PairsManyDialog
      words={{
        title: say("manyTitle"),
        lead: say("manyLead"),
        count: data === undefined ? null : say("manyCount", { count }),
        act: say("manyDo", { count }),
      }}
      bound={bound}
      onBound={setBound}
      pairs={data?.pairs ?? []}
      count={count}
      isReady={!isPlaceholderData}
      onAct={() => onMerge(bound)}
      onClose={onClose}
    />
  );
}
