import { useId, useState } from "react";
import { Radio, RadioGroup } from "react-aria-components";
import type { DuplicatePair, DuplicateSide } from "../../../contract/duplicates.ts";
import { duplicateMessages } from "./duplicate-messages.ts";
import { PairView } from "../../app/pair-view.tsx";
import { pairMessages } from "../../app/pair-messages.ts";
import { PairWhy } from "../../app/pair-why.tsx";
import { useTexts } from "../../app/texts.tsx";
import { Button } from "../../ui/button.tsx";

/** Two that may be the same: how likely and why, which of them stays, and the two answers. */
export function DuplicateRow({
  pair,
  isBusy,
  mayChange,
  onMerge,
  onApart,
}: {
  readonly pair: DuplicatePair;
  readonly isBusy: boolean;
  readonly mayChange: boolean;
  readonly onMerge: (keep: DuplicateSide, drop: DuplicateSide) => void;
  readonly onApart: () => void;
}) {
  const say = useTexts(duplicateMessages);
  const sayPair = useTexts(pairMessages);
  const [kept, setKept] = useState(pair.a.id);
  const title = useId();
  const { a, b } = pair;
  const [keep, drop] = kept === a.id ? [a, b] : [b, a];
  const names = { one: a.name || say("unnamed"), other: b.name || say("unnamed") };
  return (
    <li className="duplicate" aria-labelledby={title}>
      <h2 id={title} className="vh">
        {sayPair("manyPair", names)}
      </h2>
      {mayChange ? (
        <RadioGroup
          aria-label={say("staysLabel")}
          value={String(kept)}
          onChange={(id) => setKept(Number(id))}
          orientation="horizontal"
        >
          <PairView
            pair={pair}
            renderBelow={({ id }) => (
              <Radio value={String(id)} className="duplicate-stays">
                <i aria-hidden="true" />
                {sayPair("stays")}
              </Radio>
            )}
          />
        </RadioGroup>
      ) : (
        <PairView pair={pair} />
      )}
      <p className="duplicate-why">
        <PairWhy pair={pair} />
      </p>
      {mayChange && (
        <div className="duplicate-answers">
          <Button
            isDisabled={isBusy}
            aria-label={say("mergeOf", names)}
            onPress={() => onMerge(keep, drop)}
          >
            {say("merge")}
          </Button>
          <Button
            look="quiet"
            isDisabled={isBusy}
            aria-label={say("apartOf", names)}
            onPress={onApart}
          >
            {say("apart")}
          </Button>
        </div>
      )}
    </li>
  );
}
