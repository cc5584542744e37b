import { useState } from "react";
import type { Flow } from "../../../contract/flows.ts";
import { useTexts } from "../../app/texts.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { codeOf, type FlowItem } from "./flow-item.ts";
import { dotsOf } from "./grades.ts";
import { HowDialog } from "./how-dialog.tsx";
import { messages } from "./messages.ts";
import type { Side } from "./sides.ts";

/** What one introduction changes: who is within reach now, and who comes within it. */
export function FlowChange({
  item,
  flow: { change },
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
  return (
    <section>
      <h3>{say("changes")}</h3>
      {change === null ? (
        <p>{say("changesUnknown")} </p>
      ) : (
        <>
          <Dots change={change} />
          <p>
            {say.rich(change.after > change.before ? "changesWords" : "changesSame", {
              ...change,
              first: codeOf(a.named),
              second: codeOf(b.named),
            })}{" "}
            <Unit change={change} />
          </p>
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

function Unit({ change }: { readonly change: Change }) {
  const say = useTexts(messages);
  const { each } = dotsOf(change);
  return each === 1 ? null : <>{say("dotEach", { count: each })} </>;
}
