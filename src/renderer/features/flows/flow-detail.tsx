import type { Ref } from "react";
import type { Flow } from "../../../contract/flows.ts";
import { FlowActions } from "./flow-actions.tsx";
import { FlowChange } from "./flow-change.tsx";
import { FlowIntroducers, useIntroducer } from "./flow-introducers.tsx";
import type { FlowItem } from "../../app/flow-item.ts";
import { FlowReasons } from "./flow-reasons.tsx";
import { FlowSentence } from "./flow-sentence.tsx";
import { FlowTexts } from "./flow-texts.tsx";
import { FlowWays } from "./flow-ways.tsx";
import { flowTitle, kindWords } from "./flow-words.ts";
import { messages } from "./messages.ts";
import { sidesOf } from "../../app/flow-sides.ts";
import { useFlow } from "./use-flows.ts";
import { BusyView } from "../../app/busy-view.tsx";
import { FailureView } from "../../app/failure-view.tsx";
import { spelled } from "../../app/numbers.ts";
import { useTexts } from "../../app/texts.tsx";
import { Button } from "../../ui/button.tsx";

/** One finding: what it is, why, what one introduction would change, and who could make it. */
export function FlowDetail({
  item,
  place,
  seed,
  next,
  headingRef,
}: {
  readonly item: FlowItem;
  /** Its number in the list. */
  readonly place: number;
  readonly seed: number;
  /** What is looked at when this one goes from the list. */
  readonly next: string | null;
  readonly headingRef: Ref<HTMLHeadingElement>;
}) {
  const say = useTexts(messages);
  const { data, error, refetch } = useFlow(item.key);
  const kicker =
    item.kind === "group"
      ? say("kickerGroup", { place, figure: spelled(item.ends.length, say.language) })
      : say("kickerPair", { place, kind: kindWords(item, say) });
  return (
    <section className="flow-detail" aria-label={say("detail")}>
      <p className="flow-kicker">{kicker}</p>
      <h2 ref={headingRef} tabIndex={-1}>
        {flowTitle(item, say)}
      </h2>
      {data !== undefined && <Explained item={item} flow={data} seed={seed} next={next} />}
      {data === undefined && error === null && (
        <BusyView title={say("explaining")} progress={null} />
      )}
      {data === undefined && error !== null && (
        <FailureView failure={error}>
          <Button onPress={() => void refetch()}>{say("tryAgain")}</Button>
        </FailureView>
      )}
    </section>
  );
}

function Explained({
  item,
  flow,
  seed,
  next,
}: {
  readonly item: FlowItem;
  readonly flow: Flow;
  readonly seed: number;
  readonly next: string | null;
}) {
  const sides = sidesOf(item, flow);
  const introducer = useIntroducer(flow.via);
  const mayPlan = item.kind !== "departments" && item.state === "open";
  return (
    <>
      <FlowSentence item={item} flow={flow} />
      <FlowTexts item={item} flow={flow} sides={sides} />
      <div className="flow-halves">
        <FlowReasons item={item} flow={flow} />
        {item.kind !== "departments" && (
          <FlowChange item={item} flow={flow} sides={sides} seed={seed} />
        )}
      </div>
      {mayPlan && <FlowIntroducers via={flow.via} introducer={introducer} />}
      <FlowWays ways={flow.ways} />
      <FlowActions
        item={item}
        rows={flow.rows}
        sides={sides}
        via={mayPlan ? introducer.chosen : null}
        next={next}
      />
    </>
  );
}
