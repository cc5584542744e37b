import { useEffect, useRef, useState, type UIEvent } from "react";
import type { Found } from "../../../contract/find.ts";
import { Examples } from "./examples.tsx";
import { askQuestion, beginFind, showOwn, useFindState, type Chosen } from "./find-state.ts";
import { HitsView } from "./hits-view.tsx";
import { LookedFor } from "./looked-for.tsx";
import { messages } from "./messages.ts";
import { NothingFound } from "./nothing-found.tsx";
import { QuestionField } from "./question-field.tsx";
import { revealWay } from "./reveal-way.ts";
import { isNothing, shownOf, type Shown } from "./shown-hits.ts";
import { useAsker, type Asker } from "./use-asker.ts";
import { useFind } from "./use-find.ts";
import type { Goal } from "./goal.ts";
import { WayPanel } from "./way-panel.tsx";
import { announce } from "../../app/announce.ts";
import { useProgressOf } from "../../app/asking.ts";
import { BusyView } from "../../app/busy-view.tsx";
import { FailureView } from "../../app/failure-view.tsx";
import { useTexts } from "../../app/texts.tsx";
import { useReady } from "../../app/use-ready.ts";
import { useWorkspace } from "../../app/use-workspace.ts";
import { Button } from "../../ui/button.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import "./find-screen.css";
import "./find-way.css";

/** A question in own words: who and what elsewhere has to do with it, and how to get there. */
export function FindScreen() {
  const { workspace } = useWorkspace();
  const path = workspace?.path ?? "";
  const isBegun = useFindState((state) => state.of === path);
  useEffect(() => beginFind(path), [path]);
  useReady("find");
  return isBegun ? <Finding /> : null;
}

function Finding() {
  const say = useTexts(messages);
  const question = useFindState((state) => state.question);
  const chosen = useFindState((state) => state.chosen);
  const showsOwn = useFindState((state) => state.showsOwn);
  const asker = useAsker();
  const list = useRef<HTMLDivElement>(null);
  // On a way back the list stands where it was left.
  useEffect(() => {
    const { scrolled } = useFindState.getState();
    if (list.current !== null) list.current.scrollTop = scrolled;
  }, []);
  const { data, error, isFetching, isPlaceholderData, refetch } = useFind(
    question,
    asker.asker?.id ?? null,
  );
  const progress = useProgressOf("find");
  // What stands there already: the same once more, as the workspace changed, shows nothing of it.
  const [answered, setAnswered] = useState("");
  if (data !== undefined && !isPlaceholderData && answered !== question) setAnswered(question);
  const found = question === "" ? undefined : data;
  const hasAsker = asker.asker !== null;
  const shown = found === undefined ? null : shownOf(found, hasAsker, showsOwn);
  useSpoken(isPlaceholderData ? null : shown);
  const goal = shown === null ? null : goalOf(shown, chosen);
  return (
    <div className="find">
      <div className="find-main" ref={list} onScroll={noteScroll}>
        <h1 className="vh">{say("find")}</h1>
        <QuestionField />
        <p className="find-way-open">
          <LinkButton onPress={revealWay}>
            {say(asker.asker === null ? "askerTitle" : "showWay")}
          </LinkButton>
        </p>
        {question === "" && (
          <div className="find-empty">
            <p className="voice">{say("emptyTitle")}</p>
            <p>{say("emptyLead")}</p>
            <Examples />
          </div>
        )}
        {question !== "" && error !== null && found === undefined && (
          <FailureView failure={error}>
            <Button onPress={() => void refetch()}>{say("tryAgain")}</Button>
          </FailureView>
        )}
        {isFetching && question !== answered && (
          <div className="find-busy">
            <BusyView
              key={question}
              title={say("busy")}
              progress={progress}
              onStop={() => askQuestion(answered)}
            />
          </div>
        )}
        {found !== undefined && shown !== null && (
          <div className={isPlaceholderData ? "find-found is-former" : "find-found"}>
            <LookedFor found={found} />
            <Answer found={found} shown={shown} asker={asker} chosen={goal} />
          </div>
        )}
      </div>
      <WayPanel asker={asker} goal={goal} question={question} />
    </div>
  );
}

function Answer({
  found,
  shown,
  asker: { asker },
  chosen,
}: {
  readonly found: Found;
  readonly shown: Shown;
  readonly asker: Asker;
  readonly chosen: Goal | null;
}) {
  const say = useTexts(messages);
  const showsOwn = useFindState((state) => state.showsOwn);
  if (isNothing(found)) return <NothingFound found={found} />;
  if (isNothing(shown)) {
    const department = asker?.department ?? "";
    return (
      <div className="find-nothing">
        <p>{say("nothingElsewhere", { department })}</p>
        <Button onPress={() => showOwn(true)}>
          {say("alsoOwn", { department, count: shown.own })}
        </Button>
      </div>
    );
  }
  const at: Chosen | null =
    chosen === null
      ? null
      : { kind: chosen.found.kind === "person" ? "person" : "initiative", id: chosen.found.id };
  return (
    <HitsView
      shown={shown}
      asker={asker}
      showsOwn={showsOwn}
      chosen={at}
      titles={new Set(found.initiatives.map(({ initiative }) => initiative.name))}
    />
  );
}

function noteScroll({ target, currentTarget }: UIEvent<HTMLElement>): void {
  if (target === currentTarget) useFindState.setState({ scrolled: currentTarget.scrollTop });
}

/** What is chosen and still there, else the first that was found. */
function goalOf({ initiatives, people }: Shown, chosen: Chosen | null): Goal | null {
  const all: readonly Goal[] = [
    ...initiatives.map(({ initiative, way }) => ({ found: initiative, way })),
    ...people.map(({ person, way }) => ({ found: person, way })),
  ];
  return all.find(({ found }) => found.id === chosen?.id) ?? all[0] ?? null;
}

/** Says how much was found, once the answer is there. */
function useSpoken(shown: Shown | null): void {
  const say = useTexts(messages);
  const words =
    shown === null
      ? ""
      : say("foundSpoken", {
          initiatives: shown.initiatives.length,
          people: shown.people.length,
          departments: shown.departments.length,
        });
  useEffect(() => {
    if (words !== "") announce(words);
  }, [words]);
}
