import { useState } from "react";
import type { Flow } from "../../../contract/flows.ts";
import { spelled } from "../../app/numbers.ts";
import { useTexts } from "../../app/texts.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { codeOf, type FlowItem } from "../../app/flow-item.ts";
import { dotsOf } from "../../app/flow-grades.ts";
import { HowDialog } from "./how-dialog.tsx";
import { messages } from "./messages.ts";
import { shortest } from "./reasons.ts";
import type { Side } from "../../app/flow-sides.ts";

/** What one introduction changes: who is within reach now, and who comes within it. */
export function FlowChange({
  item,
  flow: { change, ways },
  sides: [a, b],
  seed,
}: {
  readonly item: FlowItem;
  readonly flow: Flow;
  readonly sides: readonly [Side, Side];
  readonly seed: number;
}) {
  const say = useTexts(messages);
  const [isHow, setIsHow] = useState(false);
  const isMore = change !== null && change.after > change.before;
  const steps = shortest(ways);
  const values = { ...change, first: codeOf(a.named), second: codeOf(b.named) };
  return (
    <section>
      <h3>{say("changes")}</h3>
      {change === null && <p>{say("changesUnknown")} </p>}
      {change !== null && isMore && (
        <>
          <Dots change={change} />
          <p>
            {say.rich("changesWords", values)} <Unit change={change} />
          </p>
        </>
      )}
      {change !== null && !isMore && steps !== null && (
        <>
          <Steps steps={steps} />
          <p>{say.rich("changesSteps", { ...values, spelled: spelled(steps, say.language) })} </p>
        </>
      )}
      <LinkButton className="light" onPress={() => setIsHow(true)}>
        {say("howCounted")}
      </LinkButton>
      {isHow && <HowDialog item={item} seed={seed} onClose={() => setIsHow(false)} />}
    </section>
  );
}

type Change = NonNullable<Flow["change"]>;

/** Ink for who is within reach now, yellow for who comes; the words stand below. */
function Dots({ change }: { readonly change: Change }) {
  const { now, more } = dotsOf(change);
  return (
    <p className="flow-dots" aria-hidden="true">
      {Array.from({ length: now + more }, (_, place) => (
        <i key={place} className={place < now ? "now" : ""} />
      ))}
    </p>
  );
}

/** The way between the two as it is and as it would be; the words stand below. */
function Steps({ steps }: { readonly steps: number }) {
  const say = useTexts(messages);
  const labelled = [
    { word: say("stepsNow"), count: steps, className: "now" },
    { word: say("stepsThen"), count: 1, className: "then" },
  ];
  return (
    <div className="flow-steps" aria-hidden="true">
      {labelled.map(({ word, count, className }) => (
        <p key={className} className={className}>
          <small>{word}</small>
          {Array.from({ length: count + 1 }, (_, place) => (
            <i key={place} className={place === 0 || place === count ? "end" : ""} />
          ))}
        </p>
      ))}
    </div>
  );
}

function Unit({ change }: { readonly change: Change }) {
  const say = useTexts(messages);
  const { each } = dotsOf(change);
  return each === 1 ? null : <>{say("dotEach", { count: each })} </>;
}
