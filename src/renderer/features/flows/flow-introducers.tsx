import { useState } from "react";
import type { Flow } from "../../../contract/flows.ts";
import { BadgeOf } from "../../app/badge-of.tsx";
import { inARow } from "../../app/list-words.ts";
import { namedName } from "../../app/tie-words.ts";
import { useTexts } from "../../app/texts.tsx";
import { Choices } from "../../ui/choices.tsx";
import { REST_FROM } from "../../app/flow-grades.ts";
import { messages } from "./messages.ts";

type Via = Flow["via"];

const DIRECT = "direct";
/** More than these are no choice any more. */
const MOST = 6;
const MOST_NAMES = 3;

/** Who introduces: the least loaded unless another is chosen; null for nobody. */
export function useIntroducer(via: Via) {
  const [wanted, setWanted] = useState<string | null>(null);
  const shown = inOrder(via);
  const ids = [...shown.map(({ person }) => String(person.id)), DIRECT];
  const chosen = wanted !== null && ids.includes(wanted) ? wanted : (ids[0] ?? DIRECT);
  return {
    shown,
    chosenId: chosen,
    chosen: chosen === DIRECT ? null : Number(chosen),
    choose: setWanted,
  };
}

/** Who has earned a rest stands last, whatever else. */
function inOrder(via: Via): Via {
  const rests = ({ load }: Via[number]): number => (load >= REST_FROM ? 1 : 0);
  return via.toSorted((x, y) => rests(x) - rests(y)).slice(0, MOST);
}

export function FlowIntroducers({
  via,
  introducer: { shown, chosenId, choose },
}: {
  readonly via: Via;
  readonly introducer: ReturnType<typeof useIntroducer>;
}) {
  const say = useTexts(messages);
  return (
    <section className="flow-introducers">
      <h3>{say("introducers")}</h3>
      {via.length === 0 ? (
        <p>{say("introducersNone")}</p>
      ) : (
        <Choices
          label={say("introducers")}
          isLabelSeen={false}
          chosen={chosenId}
          onChoose={choose}
          choices={[
            ...shown.map((one) => ({
              id: String(one.person.id),
              drawn: <IntroducerLine introducer={one} />,
            })),
            { id: DIRECT, drawn: <span>{say("direct")}</span> },
          ]}
        />
      )}
    </section>
  );
}

function IntroducerLine({
  introducer: { person, knows, load },
}: {
  readonly introducer: Via[number];
}) {
  const say = useTexts(messages);
  const known = [...knows.a.slice(0, MOST_NAMES), ...knows.b.slice(0, MOST_NAMES)];
  const names = inARow(
    [...new Set(known.map((one) => namedName(one, say.language)))],
    say.language,
  );
  return (
    <span className={load >= REST_FROM ? "flow-introducer rests" : "flow-introducer"}>
      <span className="flow-introducer-who">
        <b>{namedName(person, say.language)}</b> <BadgeOf of={person} />
      </span>
      <span>{known.length > 0 && say("knows", { names })}</span>
      <span className="flow-load">
        <span className="flow-load-boxes" aria-hidden="true">
          {Array.from({ length: REST_FROM }, (_, place) => (
            <i key={place} className={place < load ? "full" : ""} />
          ))}
        </span>
        {say(load >= REST_FROM ? "rest" : "load", { count: load })}
      </span>
    </span>
  );
}
