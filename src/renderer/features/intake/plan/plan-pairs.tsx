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
import { PairWhy } from "../../../app/pair-why.tsx";
import { usePreferences } from "../../../app/preferences.ts";
import { pairMessages } from "../../../app/pair-messages.ts";
import { useTexts } from "../../../app/texts.tsx";
import { Button } from "../../../ui/button.tsx";
import { IconButton } from "../../../ui/icon-button.tsx";
import "./plan-pairs.css";

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
  const turn = (step: number): void => setAsked((place + step + pairs.length) % pairs.length);
  return (
    <section className="plan-pair">
      <PairHead kind={pair.kind} place={place} pairs={pairs.length} total={total} onTurn={turn} />
      <PairView pair={pair} />
      <p className="plan-why">
        <PairWhy pair={pair} /> {say("neverSelf")}
      </p>
      <div className="plan-buttons">
        <Answers pair={pair} onDecide={decide} />
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

/** What it is about, which of all pairs this is, and the way to the others. */
function PairHead({
  kind,
  place,
  pairs,
  total,
  onTurn,
}: {
  readonly kind: DuplicatePair["kind"];
  readonly place: number;
  readonly pairs: number;
  readonly total: number;
  readonly onTurn: (step: number) => void;
}) {
  const say = useTexts(planMessages);
  return (
    <header>
      <h2>
        {say(TITLES[kind])} <span className="sm">{say("pairOf", { place: place + 1, total })}</span>
      </h2>
      {pairs > 1 && (
        <span className="plan-turn">
          <IconButton label={say("pairBefore")} onPress={() => onTurn(-1)}>
            <ChevronLeft size={18} strokeWidth={1.8} aria-hidden="true" />
          </IconButton>
          <IconButton label={say("pairNext")} onPress={() => onTurn(1)}>
            <ChevronRight size={18} strokeWidth={1.8} aria-hidden="true" />
          </IconButton>
        </span>
      )}
    </header>
  );
}

/** The same, two of them, or not yet. */
function Answers({
  pair: { kind, decision },
  onDecide,
}: {
  readonly pair: DuplicatePair;
  readonly onDecide: (decision: Decision) => void;
}) {
  const say = useTexts(planMessages);
  const sayPair = useTexts(pairMessages);
  return (
    <>
      <Choice
        isOn={decision === "same"}
        letter={sayPair("letterSame")}
        onPress={() => onDecide("same")}
      >
        {say("yesSame")}
      </Choice>
      <Choice
        isOn={decision === "apart"}
        letter={sayPair("letterApart")}
        onPress={() => onDecide("apart")}
      >
        {say(kind === "person" ? "noTwo" : "noTwoThings")}
      </Choice>
      <Button look="quiet" onPress={() => onDecide(null)}>
        {say(decision === null ? "decideLater" : "takeBack")}
      </Button>
    </>
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
