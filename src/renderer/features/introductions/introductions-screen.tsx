import { useRef, useState } from "react";
import type { Named } from "../../../contract/common.ts";
import type { Introduction } from "../../../contract/introductions.ts";
import { IntroductionDetail, STATE_WORDS } from "./introduction-detail.tsx";
import { introductionFacts, introductionTitle } from "./introduction-words.ts";
import { messages } from "./messages.ts";
import { useIntroductions, type State } from "./use-introductions.ts";
import { BadgeOf } from "../../app/badge-of.tsx";
import { BusyView } from "../../app/busy-view.tsx";
import { FailureView } from "../../app/failure-view.tsx";
import { capital, spelled } from "../../app/numbers.ts";
import { go } from "../../app/selection.ts";
import { useTexts } from "../../app/texts.tsx";
import { useJumpLetter } from "../../app/use-jump-letter.ts";
import { useReady } from "../../app/use-ready.ts";
import { Button } from "../../ui/button.tsx";
import { RowList } from "../../ui/row-list.tsx";
import { Segmented } from "../../ui/segmented.tsx";
import { useKeepFocus } from "../../ui/use-keep-focus.ts";
import "./introductions-screen.css";

/** The small steps, and what became of them. */
export function IntroductionsScreen() {
  const say = useTexts(messages);
  const { data, error, refetch } = useIntroductions();
  if (data === undefined)
    return (
      <div className="introductions-waiting">
        {error === null ? (
          <BusyView isTitle title={say("busy")} progress={null} />
        ) : (
          <FailureView failure={error} isTitle>
            <Button onPress={() => void refetch()}>{say("tryAgain")}</Button>
          </FailureView>
        )}
      </div>
    );
  return data.total === 0 ? <None /> : <Steps all={data.introductions} />;
}

function None() {
  const say = useTexts(messages);
  useReady("introductions");
  return (
    <div className="introductions-waiting">
      <h1>{say("emptyTitle")}</h1>
      <p>{say("emptyLead")}</p>
      <Button look="primary" large onPress={() => go("flows")}>
        {say("emptyDo")}
      </Button>
    </div>
  );
}

const TABS = ["planned", "made", "dismissed"] as const;
type Tab = (typeof TABS)[number];

/** What is only suggested waits among what is planned. */
function tabOf(state: State): Tab {
  return state === "suggested" ? "planned" : state;
}

function Steps({ all }: { readonly all: readonly Introduction[] }) {
  const say = useTexts(messages);
  useReady("introductions");
  const [tab, setTab] = useState<Tab>(() => firstTab(all));
  const [id, setId] = useState<number | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const onJump = useJumpLetter();
  const keepFocus = useKeepFocus(heading);
  const ofTab = (one: Tab) => all.filter(({ state }) => tabOf(state) === one);
  const shown = ofTab(tab);
  const chosen = shown.find((one) => one.id === id) ?? shown[0];
  const planned = ofTab("planned").length;
  return (
    <div className="introductions" {...keepFocus}>
      <section className="introductions-side" onKeyDownCapture={onJump}>
        <h1>{say.rich("title", { planned, figure: capital(spelled(planned, say.language)) })}</h1>
        <p className="introductions-lead">{say("lead", { made: ofTab("made").length })}</p>
        <Segmented
          label={say("show")}
          chosen={tab}
          onChoose={setTab}
          choices={TABS.map((one) => ({
            id: one,
            text: say("tab", { word: say(STATE_WORDS[one]), count: ofTab(one).length }),
          }))}
        />
        {chosen === undefined ? (
          <p className="introductions-nothing">{say("noneOf")}</p>
        ) : (
          <IntroductionList
            shown={shown}
            chosen={chosen.id}
            onChoose={setId}
            onOpen={() => heading.current?.focus()}
          />
        )}
      </section>
      {chosen !== undefined && (
        <IntroductionDetail key={chosen.id} introduction={chosen} headingRef={heading} />
      )}
    </div>
  );
}

/** The first tab that has something in it. */
function firstTab(all: readonly Introduction[]): Tab {
  return TABS.find((tab) => all.some(({ state }) => tabOf(state) === tab)) ?? "planned";
}

function IntroductionList({
  shown,
  chosen,
  onChoose,
  onOpen,
}: {
  readonly shown: readonly Introduction[];
  readonly chosen: number;
  readonly onChoose: (id: number) => void;
  readonly onOpen: () => void;
}) {
  const say = useTexts(messages);
  return (
    <RowList
      label={say("list")}
      items={shown}
      idOf={({ id }) => String(id)}
      textOf={(one) => introductionTitle(one, say)}
      chosen={String(chosen)}
      onChoose={(id) => onChoose(Number(id))}
      onOpen={onOpen}
      renderRow={(one) => (
        <>
          <span className="voice">{introductionTitle(one, say)}</span>
          <small>
            {departmentsOf(one).map((end) => (
              <BadgeOf key={end.id} of={end} />
            ))}
            <span>{introductionFacts(one, say)}</span>
          </small>
        </>
      )}
    />
  );
}

/** One of each department that it touches. */
function departmentsOf({ a, b }: Introduction): Named[] {
  return a.departmentId === b.departmentId ? [a] : [a, b];
}
