import type { ReactNode } from "react";
import { draftOf, type About } from "./draft.ts";
import type { FirstStep } from "./first-step.ts";
import { keepMessage, useFindState } from "./find-state.ts";
import { messages } from "./messages.ts";
import { nameIn } from "../../app/tie-words.ts";
import { useIntroducing } from "./use-introducing.ts";
import { announce } from "../../app/announce.ts";
import { go } from "../../app/selection.ts";
import { useTexts } from "../../app/texts.tsx";
import { toast } from "../../app/toasts.ts";
import { useWorkspace } from "../../app/use-workspace.ts";
import { Button } from "../../ui/button.tsx";
import { LinkButton } from "../../ui/link-button.tsx";

/** A message to whoever comes first on the way, to change and to copy, and the step to plan. */
export function MessagePart({ step, about }: { readonly step: FirstStep; readonly about: About }) {
  const say = useTexts(messages);
  const { workspace } = useWorkspace();
  const { isReady, isBusy, plan } = useIntroducing(step);
  const draft = draftOf(step, about, say);
  const key = `${say.language} ${step.asker.id} ${step.to.id} ${about.found.id} ${about.question}`;
  const message = useFindState((state) => state.messages[key]) ?? draft;
  const name = nameIn(step.to, say.language);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(message ?? "");
    toast(say("copied"));
    announce(say("copied"));
  };
  return (
    <section className="find-message" aria-label={say("messageTo", { name })}>
      {message === null ? (
        <p className="find-way-lead">{say("privateStep")}</p>
      ) : (
        <>
          <h3>{say("messageTo", { name })}</h3>
          <div className="find-quote">
            <textarea
              aria-label={say("messageLabel")}
              value={message}
              onChange={(event) => keepMessage(key, event.target.value)}
            />
          </div>
          {message !== draft && draft !== null && (
            <LinkButton className="light sm" onPress={() => keepMessage(key, draft)}>
              {say("messageAgain")}
            </LinkButton>
          )}
        </>
      )}
      <div className="find-message-do">
        {isReady ? (
          <p className="find-readied">{say.rich("readied", {}, { link: toIntroductions })}</p>
        ) : (
          <Button
            look="primary"
            isDisabled={isBusy || workspace?.readOnly === true}
            onPress={() => void plan(message ?? "")}
          >
            {say("ready")}
          </Button>
        )}
        {message !== null && <Button onPress={() => void copy()}>{say("copy")}</Button>}
      </div>
      <p className="xs">{say(workspace?.readOnly === true ? "readOnly" : "sendsNothing")}</p>
    </section>
  );
}

const toIntroductions = (words: ReactNode): ReactNode => (
  <LinkButton key="link" onPress={() => go("introductions")}>
    {words}
  </LinkButton>
);
