import type { DuplicatePair } from "../../contract/duplicates.ts";
import { LIKELY, pairKey } from "./pair-words.ts";
import { pairMessages } from "./pair-messages.ts";
import { useTexts } from "./texts.tsx";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Pick } from "../ui/pick.tsx";
import "./pairs-many-dialog.css";

type ManyWords = {
  readonly title: string;
  /** What will happen, and how it is taken back. */
  readonly lead: string;
  /** How many pairs are meant; null while that is not known. */
  readonly count: string | null;
  readonly act: string;
};

/** Does the same to all pairs above a bound; how many and which is said before. */
export function PairsManyDialog({
  words,
  bound,
  optionOf,
  onBound,
  pairs,
  count,
  isReady,
  onAct,
  onClose,
}: {
  readonly words: ManyWords;
  /** The least score that is meant. */
  readonly bound: number;
  /** How a bound is offered, where more can be said than its word. */
  readonly optionOf?: (word: string, atLeast: number) => string;
  readonly onBound: (atLeast: number) => void;
  /** The first that are meant. */
  readonly pairs: readonly DuplicatePair[];
  /** How many are meant. */
  readonly count: number;
  readonly isReady: boolean;
  readonly onAct: () => void;
  readonly onClose: () => void;
}) {
  const say = useTexts(pairMessages);
  const option = optionOf ?? ((word: string) => say("manyOption", { word }));
  const namesOf = ({ a, b }: DuplicatePair): string =>
    a.name === b.name && a.name !== ""
      ? say("manyTwice", { name: a.name })
      : say("manyPair", { one: a.name || say("unnamed"), other: b.name || say("unnamed") });
  return (
    <Dialog title={words.title} isOpen onClose={onClose}>
      <p>{words.lead}</p>
      <Pick
        label={say("manyBound")}
        chosen={String(bound)}
        sections={[
          {
            title: null,
            options: LIKELY.map(({ word, atLeast }) => ({
              id: String(atLeast),
              text: option(say(word), atLeast),
            })),
          },
        ]}
        onChoose={(id) => onBound(Number(id))}
      />
      <p className="pairs-many-count" aria-live="polite">
        {words.count}
      </p>
      {count > 0 && (
        <ul className="dialog-list">
          {pairs.map((pair) => (
            <li key={pairKey(pair)}>{namesOf(pair)}</li>
          ))}
          {count > pairs.length && <li>{say("manyMore", { count: count - pairs.length })}</li>}
        </ul>
      )}
      <div className="dialog-actions">
        <Button
          look="primary"
          isDisabled={count === 0 || !isReady}
          onPress={() => {
            onClose();
            onAct();
          }}
        >
          {words.act}
        </Button>
        <Button look="quiet" onPress={onClose}>
          {say("cancel")}
        </Button>
      </div>
    </Dialog>
  );
}
