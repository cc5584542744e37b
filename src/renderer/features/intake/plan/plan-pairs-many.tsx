import { useState } from "react";
import type { DuplicatePair } from "../../../../contract/duplicates.ts";
import { planMessages } from "./messages.ts";
import { decidedByBound } from "./plan-pairs-walk.ts";
import { decideAbove } from "./use-plan-pairs.ts";
import { LIKELY } from "../../../app/pair-words.ts";
import { PairsManyDialog } from "../../../app/pairs-many-dialog.tsx";
import { useTexts } from "../../../app/texts.tsx";
import { toast } from "../../../app/toasts.ts";

/** Named before it is done. */
const NAMED = 5;

/** Takes all pairs of a plan above a bound for the same. */
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
  const [bound, setBound] = useState<number>(LIKELY[0].atLeast);
  const meant = decidedByBound(pairs, bound);
  const count = meant.length;
  return (
    <PairsManyDialog
      words={{
        title: say("manyTitle"),
        lead: say("manyLead"),
        count: say("manyCount", { count }),
        act: say("manyDo", { count }),
      }}
      bound={bound}
      optionOf={(word, atLeast) =>
        say("manyOption", { word, count: decidedByBound(pairs, atLeast).length })
      }
      onBound={setBound}
      pairs={meant.slice(0, NAMED)}
      count={count}
      isReady
      onAct={() => {
        void decideAbove(plan, bound, "same");
        toast(say("manyDone", { count }));
      }}
      onClose={onClose}
    />
  );
}
