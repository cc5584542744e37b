import { useState } from "react";
import { PersonPick } from "../../app/person-pick.tsx";
import { BadgeOf } from "../../app/badge-of.tsx";
import type { Goal } from "./goal.ts";
import { WAY } from "./reveal-way.ts";
import { messages } from "./messages.ts";
import type { Asker } from "./use-asker.ts";
import { WayView } from "./way-view.tsx";
import { namedName } from "../../app/tie-words.ts";
import { useTexts } from "../../app/texts.tsx";
import { LinkButton } from "../../ui/link-button.tsx";

/** At the right: who asks, the way to what is chosen, and a message to begin with. */
export function WayPanel({
  asker: { asker, isPending, chooseAsker },
  goal,
  question,
}: {
  readonly asker: Asker;
  readonly goal: Goal | null;
  readonly question: string;
}) {
  const say = useTexts(messages);
  const [isChoosing, setIsChoosing] = useState(false);
  const take = (id: number): void => {
    chooseAsker(id);
    setIsChoosing(false);
  };
  if (isPending) return <aside id={WAY} className="find-way" aria-label={say("panel")} />;
  return (
    <aside id={WAY} className="find-way" aria-label={say("panel")}>
      {asker === null ? (
        <>
          <h2>{say("askerTitle")}</h2>
          <p className="find-way-lead">{say("askerLead")}</p>
          <PersonPick label={say("askerTitle")} onChoose={take} />
        </>
      ) : (
        <>
          <p className="find-from">
            {say.rich("from", {}, {}, { who: <b>{namedName(asker, say.language)}</b> })}{" "}
            <BadgeOf of={asker} />{" "}
            {!isChoosing && (
              <LinkButton className="light" onPress={() => setIsChoosing(true)}>
                {say("someoneElse")}
              </LinkButton>
            )}
          </p>
          {isChoosing && (
            <PersonPick
              label={say("askerTitle")}
              onChoose={take}
              onCancel={() => setIsChoosing(false)}
            />
          )}
          {goal !== null && (
            <WayView
              key={`${asker.id} ${goal.found.id}`}
              asker={asker}
              goal={goal}
              question={question}
            />
          )}
        </>
      )}
    </aside>
  );
}
