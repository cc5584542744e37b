import { useRef, useState, type Ref } from "react";
import type { Introduction } from "../../../contract/introductions.ts";
import { announce } from "../../app/announce.ts";
import { openFlow } from "../../app/flow-place.ts";
import { openMap } from "../../app/selection.ts";
import { namedName } from "../../app/tie-words.ts";
import { useTexts } from "../../app/texts.tsx";
import { toast } from "../../app/toasts.ts";
import { useWorkspace } from "../../app/use-workspace.ts";
import { Button } from "../../ui/button.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { Segmented } from "../../ui/segmented.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { introductionTitle, introductionFacts } from "./introduction-words.ts";
import { mailText } from "./mail-text.ts";
import { messages } from "./messages.ts";
import { changeNote, changeState, remove, useShared, type State } from "./use-introductions.ts";

/** One introduction: what became of it, what one wants to remember, and a mail to send oneself. */
export function IntroductionDetail({
  introduction,
  headingRef,
}: {
  readonly introduction: Introduction;
  readonly headingRef: Ref<HTMLHeadingElement>;
}) {
  const say = useTexts(messages);
  const { workspace } = useWorkspace();
  const mayChange = workspace?.readOnly === false;
  const { a, b, flow, state } = introduction;
  return (
    <section className="introduction" aria-label={say("detail")}>
      <h2 ref={headingRef} tabIndex={-1}>
        {introductionTitle(introduction, say)}
      </h2>
      <p className="introduction-facts">{introductionFacts(introduction, say)}</p>
      <p className="introduction-links">
        {[a, b].map((end) => (
          <LinkButton
            key={end.id}
            className="light"
            onPress={() => openMap({ selectedId: end.id })}
          >
            {say("seeMap", { name: namedName(end, say.language) })}
          </LinkButton>
        ))}
        {flow !== null && (
          <LinkButton className="light" onPress={() => openFlow(flow)}>
            {say("seeFlow")}
          </LinkButton>
        )}
      </p>
      <Mail introduction={introduction} />
      {mayChange && (
        <>
          <h3>{say("became")}</h3>
          <div className="introduction-became">
            <Segmented
              label={say("became")}
              chosen={state}
              onChoose={(to) => changeState(introduction, to)}
              choices={choicesFor(state).map((id) => ({ id, text: say(STATE_WORDS[id]) }))}
            />
            <Button look="quiet" onPress={() => remove(introduction)}>
              {say("remove")}
            </Button>
          </div>
          {/* Undone, it is another note. */}
          <Note key={introduction.note} introduction={introduction} />
        </>
      )}
    </section>
  );
}

export const STATE_WORDS = {
  suggested: "stateSuggested",
  planned: "statePlanned",
  made: "stateMade",
  dismissed: "stateDismissed",
} as const;

/** Suggested is said only of what is so. */
function choicesFor(state: State): State[] {
  return [...(state === "suggested" ? [state] : []), "planned", "made", "dismissed"];
}

function Mail({ introduction }: { readonly introduction: Introduction }) {
  const say = useTexts(messages);
  const area = useRef<HTMLTextAreaElement>(null);
  const shared = useShared(introduction);
  const { via } = introduction;
  const text = mailText(introduction, shared, say.language);
  const copy = (): void => {
    const focused = document.activeElement;
    area.current?.select();
    // The clipboard's own interface asks for a permission that no page of this app has.
    const isCopied = document.execCommand("copy");
    if (isCopied && focused instanceof HTMLElement) focused.focus();
    const words = say(isCopied ? "copied" : "notCopied");
    toast(words);
    announce(words);
  };
  return (
    <div className="introduction-mail">
      <TextArea label={say("mail")} value={text} isReadOnly rows={11} areaRef={area} />
      <div>
        <Button look="primary" large onPress={copy}>
          {say("copy")}
        </Button>
        <p className="sm">
          {via === null
            ? say("mailWhyBoth")
            : say("mailWhy", { name: namedName(via, say.language) })}
        </p>
      </div>
    </div>
  );
}

function Note({ introduction }: { readonly introduction: Introduction }) {
  const say = useTexts(messages);
  const [note, setNote] = useState(introduction.note);
  return (
    <div className="introduction-note">
      <TextArea
        label={say("note")}
        value={note}
        onChange={setNote}
        onLeave={() => changeNote(introduction, note)}
      />
      <p className="sm">{say("noteHint")}</p>
    </div>
  );
}
