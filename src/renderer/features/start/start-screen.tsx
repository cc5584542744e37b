import type { ReactNode } from "react";
import { Drawing } from "./drawing.tsx";
import { messages } from "./messages.ts";
import { Promises } from "./promises.tsx";
import { Recents } from "./recents.tsx";
import { useStart } from "./use-start.ts";
import { go } from "../../app/selection.ts";
import { useTexts } from "../../app/texts.tsx";
import { Button } from "../../ui/button.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import "./start-screen.css";

const goOnLink = (words: ReactNode) => (
  <LinkButton onPress={() => go("overview")}>{words}</LinkButton>
);

/** Where it begins: drop files, look at the example, or go on where one was. */
export function StartScreen() {
  const say = useTexts(messages);
  const start = useStart();
  return (
    <div className="start">
      <section className="start-begin">
        <h1>{say.rich("title")}</h1>
        <p className="start-lead">{say("lead")}</p>
        <div className="start-drop">
          <div>
            <h2>{say("drop")}</h2>
            <p>{say("dropHow")}</p>
          </div>
          <Button look="primary" large onPress={start.chooseFiles}>
            {say("choose")}
          </Button>
        </div>
        <p className="start-ways">
          <LinkButton onPress={start.openExample}>{say("example")}</LinkButton>
          <LinkButton onPress={start.beginEmpty}>{say("empty")}</LinkButton>
          <LinkButton onPress={start.openChosen}>{say("open")}</LinkButton>
        </p>
        {start.openName !== null && (
          <p className="start-open">
            {say.rich("openNow", { name: start.openName }, { link: goOnLink })}
          </p>
        )}
        <Promises />
      </section>
      <section className="start-aside">
        <Drawing />
        <Recents
          recent={start.recent}
          onOpen={start.open}
          onForget={(workspace) =>
            start.forget(workspace, say("forgotten", { name: workspace.name }))
          }
        />
      </section>
    </div>
  );
}
