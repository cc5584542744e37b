import { ChevronLeft, ChevronRight } from "lucide-react";
import { useState } from "react";
import { ToggleButton } from "react-aria-components";
import type { DuplicatePair } from "../../../../contract/duplicates.ts";
import { planMessages, type PlanKey } from "./messages.ts";
import { PlanPairsMany } from "./plan-pairs-many.tsx";
import { countDecisions, nextUndecided } from "./plan-pairs-walk.ts";
import { usePairKeys } from "./use-pair-keys.ts";
import { decidePair, type Decision } from "./use-plan-pairs.ts";
import { announce } from "../../../app/announce.ts";
import { PairView } from "../../../app/pair-view.tsx";
import { likelyWord, reasonWords } from "../../../app/pair-words.ts";
import { usePreferences } from "../../../app/preferences.ts";
import { pairMessages } from "../../../app/pair-messages.ts";
import { useTexts } from "../../../app/texts.tsx";
import { Button } from "../../../ui/button.tsx";
import { IconButton } from "../../../ui/icon-button.tsx";

const TITLES: Readonly<Record<DuplicatePair["kind"], PlanKey>> = {
  person: "pairPerson",
  initiative: "pairInitiative",
  department: "pairDepartment",
};
const NOTED = { same: "notedSame", apart: "notedApart" } as const;

/** Who may be the same, one pair after another. What is decided here is done with the plan, and not before. */
export function PlanPairs({
  plan,
  pairs,
  total,
}: {
  readonly plan: string;
  readonly pairs: readonly DuplicatePair[];
  readonly total: number;
}) {
  const say = useTexts(planMessages);
  const sayPair = useTexts(pairMessages);
  const [asked, setAsked] = useState<number | null>(null);
  const [isMany, setIsMany] = useState(false);
  const first = pairs.findIndex(({ decision }) => decision === null);
  const place = Math.min(asked ?? Math.max(first, 0), pairs.length - 1);
  const pair = pairs[place];
  const { same, apart, undecided } = countDecisions(pairs);

  const decide = (decision: Decision): void => {
    if (pair === undefined) return;
    if (decision !== pair.decision) void decidePair(plan, pair, decision);
    const after = pairs.map((one) => (one === pair ? { ...one, decision } : one));
    // Who takes a decision back looks at it again; any other answer leads on.
    if (decision !== null || pair.decision === null) setAsked(nextUndecided(after, place));
    else setAsked(place);
    const left = total - pairs.length + countDecisions(after).undecided;
    const noted = say(decision === null ? "notedLater" : NOTED[decision]);
    announce(`${noted} ${say("leftPairs", { count: left })}`);
  };
  usePairKeys({ onSame: () => decide("same"), onApart: () => decide("apart"), isOn: !isMany });

  if (pair === undefined) return null;
  const isPerson = pair.kind === "person";
  const turn = (step: number): void => setAsked((place + step + pairs.length) % pairs.length);
  return (
    <section className="plan-pair">
      <header>
        <h2>
          {say(TITLES[pair.kind])}{" "}
          <span className="sm">{say("pairOf", { place: place + 1, total })}</span>
        </h2>
        {pairs.length > 1 && (
          <span className="plan-turn">
            <IconButton label={say("pairBefore")} onPress={() => turn(-1)}>
              <ChevronLeft size={18} strokeWidth={1.8} aria-hidden="true" />
            </IconButton>
            <IconButton label={say("pairNext")} onPress={() => turn(1)}>
              <ChevronRight size={18} strokeWidth={1.8} aria-hidden="true" />
            </IconButton>
          </span>
        )}
      </header>
      <PairView pair={pair} />
      <p className="plan-why">
        <b title={sayPair("score", { percent: Math.round(pair.score * 100) })}>
          {sayPair(`${likelyWord(pair.score)}Said`)}
        </b>{" "}
        {reasonWords(pair.reasons, say.language)} {say("neverSelf")}
      </p>
      <div className="plan-buttons">
        <Choice
          isOn={pair.decision === "same"}
          letter={sayPair("letterSame")}
          onPress={() => decide("same")}
        >
          {say("yesSame")}
        </Choice>
        <Choice
          isOn={pair.decision === "apart"}
          letter={sayPair("letterApart")}
          onPress={() => decide("apart")}
        >
          {say(isPerson ? "noTwo" : "noTwoThings")}
        </Choice>
        <Button look="quiet" onPress={() => decide(null)}>
          {say(pair.decision === null ? "decideLater" : "takeBack")}
        </Button>
        {pairs.length > 1 && (
          <Button look="quiet" className="end" onPress={() => setIsMany(true)}>
            {say("manyAtOnce")}
          </Button>
        )}
      </div>
      {pair.decision !== null && (
        <p className="plan-said">{say(pair.decision === "same" ? "saidSame" : "saidApart")}</p>
      )}
      {undecided === 0 && pairs.length > 1 && (
        <p className="plan-said">{say("decidedAll", { count: total, same, apart })}</p>
      )}
      {isMany && <PlanPairsMany plan={plan} pairs={pairs} onClose={() => setIsMany(false)} />}
    </section>
  );
}

/** Pressed while it is what was chosen. */
function Choice({
  isOn,
  letter,
  onPress,
  children,
}: {
  readonly isOn: boolean;
  readonly letter: string;
  readonly onPress: () => void;
  readonly children: string;
}) {
  const hasLetters = usePreferences((preferences) => preferences.letterKeys);
  return (
    <ToggleButton className="btn plan-choice" isSelected={isOn} onPress={onPress}>
      {children} {hasLetters && <kbd aria-hidden="true">{letter}</kbd>}
    </ToggleButton>
  );
}
