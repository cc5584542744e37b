import { X } from "lucide-react";
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { PersonPick } from "../../app/person-pick.tsx";
import { BadgeOf } from "../../app/badge-of.tsx";
import type { Goal } from "./goal.ts";
import { openWay, useFindState } from "./find-state.ts";
import { WAY } from "./reveal-way.ts";
import { messages } from "./messages.ts";
import type { Asker } from "./use-asker.ts";
import { WayView } from "./way-view.tsx";
import { namedName } from "../../app/tie-words.ts";
import { useTexts } from "../../app/texts.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { useKeepFocus } from "../../ui/use-keep-focus.ts";

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
  if (isPending) return <Panel>{null}</Panel>;
  return (
    <Panel>
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
    </Panel>
  );
}

/** Beside the list; where there is no room for that it lies over it, until it is closed. */
function Panel({ children }: { readonly children: ReactNode }) {
  const say = useTexts(messages);
  const isOpen = useFindState((state) => state.isWayOpen);
  // Where the keyboard came from, and goes back to.
  const from = useRef<Element | null>(null);
  const panel = useRef<HTMLElement>(null);
  const keepFocus = useKeepFocus(panel);
  useEffect(() => {
    const before = from.current;
    if (!isOpen && before instanceof HTMLElement && panel.current?.contains(focused()) !== false)
      before.focus();
  }, [isOpen]);
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes it from anywhere in it
    <aside
      id={WAY}
      ref={panel}
      tabIndex={-1}
      className={isOpen ? "find-way is-open" : "find-way"}
      aria-label={say("panel")}
      onBlur={keepFocus.onBlur}
      onFocus={(event) => {
        keepFocus.onFocus(event);
        const { relatedTarget, currentTarget } = event;
        if (relatedTarget !== null && !currentTarget.contains(relatedTarget))
          from.current = relatedTarget;
      }}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== "Escape" || event.defaultPrevented || !isOpen) return;
        event.preventDefault();
        openWay(false);
      }}
    >
      <span className="find-way-close">
        <IconButton label={say("closeWay")} onPress={() => openWay(false)}>
          <X size={17} strokeWidth={1.8} aria-hidden="true" />
        </IconButton>
      </span>
      {children}
    </aside>
  );
}

function focused(): Element | null {
  return document.activeElement;
}
