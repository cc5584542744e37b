import { useRef, useState } from "react";
import { DuplicateRow } from "./duplicate-row.tsx";
import { duplicateMessages } from "./duplicate-messages.ts";
import { MergeManyDialog } from "./merge-many-dialog.tsx";
import { PAIR_KINDS, useDuplicates, usePairCounts, type PairKind } from "./use-duplicates.ts";
import { useMerging } from "./use-merging.ts";
import { BusyView } from "../../app/busy-view.tsx";
import { FailureView } from "../../app/failure-view.tsx";
import { pairKey } from "../../app/pair-words.ts";
import { useTexts } from "../../app/texts.tsx";
import { Button } from "../../ui/button.tsx";
import { Segmented } from "../../ui/segmented.tsx";

/** Who or what in the workspace may be the same; merged one by one, or all above a bound. */
export function DuplicatesPart({ mayChange }: { readonly mayChange: boolean }) {
  const say = useTexts(duplicateMessages);
  const counts = usePairCounts();
  const [asked, setAsked] = useState<PairKind | null>(null);
  const [isMany, setIsMany] = useState(false);
  const kind = asked ?? PAIR_KINDS.find((one) => (counts[one] ?? 0) > 0) ?? "person";
  const { pairs, total, failure, isPending, progress, next, nextCount, again } =
    useDuplicates(kind);
  const { isBusy, merge, mergeAbove, apart } = useMerging();
  const list = useRef<HTMLUListElement>(null);
  /** The pair goes, and with it the button: who goes on by keyboard goes on from the list. */
  const done = (work: Promise<void>): void => void work.then(() => list.current?.focus());
  if (failure !== null && pairs.length === 0)
    return (
      <FailureView failure={failure}>
        <Button onPress={again}>{say("tryAgain")}</Button>
      </FailureView>
    );
  if (isPending) return <BusyView title={say("busy")} progress={progress} />;
  const found = PAIR_KINDS.reduce((sum, one) => sum + (counts[one] ?? 0), 0);
  if (found + total === 0) return <Calm />;
  return (
    <>
      <p className="duplicates-lead">{say(mayChange ? "lead" : "readOnly")}</p>
      <div className="duplicates-head">
        <Segmented
          label={say("kinds")}
          choices={PAIR_KINDS.map((one) => ({
            id: one,
            text: say(one, { count: say.intl.formatNumber(counts[one] ?? 0) }),
          }))}
          chosen={kind}
          onChoose={setAsked}
        />
        {mayChange && total > 1 && (
          <Button isDisabled={isBusy} onPress={() => setIsMany(true)}>
            {say("many")}
          </Button>
        )}
      </div>
      {total === 0 && <p className="duplicates-none">{say("calm")}</p>}
      <ul
        className="duplicates"
        ref={list}
        tabIndex={-1}
        aria-label={say("list", { count: total })}
      >
        {pairs.map((pair) => (
          <DuplicateRow
            key={pairKey(pair)}
            pair={pair}
            isBusy={isBusy}
            mayChange={mayChange}
            onMerge={(keep, drop) => done(merge(keep, drop))}
            onApart={() => done(apart(pair))}
          />
        ))}
      </ul>
      {next !== null && <More shown={pairs.length} total={total} count={nextCount} onMore={next} />}
      {isMany && (
        <MergeManyDialog
          kind={kind}
          onMerge={(atLeast) => void mergeAbove(kind, atLeast)}
          onClose={() => setIsMany(false)}
        />
      )}
    </>
  );
}

function Calm() {
  const say = useTexts(duplicateMessages);
  return (
    <div className="duplicates-calm">
      <h2>{say("calm")}</h2>
      <p className="sm">{say("calmLead")}</p>
    </div>
  );
}

function More({
  shown,
  total,
  count,
  onMore,
}: {
  readonly shown: number;
  readonly total: number;
  readonly count: number;
  readonly onMore: () => void;
}) {
  const say = useTexts(duplicateMessages);
  const { formatNumber } = say.intl;
  return (
    <div className="duplicates-more">
      <Button onPress={onMore}>{say("showMore", { count })}</Button>
      <span className="sm">
        {say("shownOf", { shown: formatNumber(shown), total: formatNumber(total) })}
      </span>
    </div>
  );
}
