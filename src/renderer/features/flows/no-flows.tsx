import { useState } from "react";
import type { Flows } from "../../../contract/flows.ts";
import { chooseLevel } from "../../app/selection.ts";
import { useTexts } from "../../app/texts.tsx";
import { chooseFiles } from "../../app/use-workspace-actions.ts";
import { Button } from "../../ui/button.tsx";
import { emptyMessages } from "./empty-messages.ts";
import { whyNoFlows } from "./why-no-flows.ts";

const WORDS = {
  nothing: "emptyNothing",
  few: "emptyFew",
  below: "emptyBelow",
  short: "emptyShort",
} as const;

/** Nothing was found: why that may be, and which level or file would fill it. */
export function NoFlows({ reply }: { readonly reply: Pick<Flows, "counts" | "spread"> }) {
  const say = useTexts(emptyMessages);
  const [isHow, setIsHow] = useState(false);
  const why = whyNoFlows(reply);
  const { apart } = reply.spread;
  const level = why === "below" ? apart : null;
  return (
    <div className="flows-none">
      <h1>{say("emptyTitle")}</h1>
      <p>{say(WORDS[why], { initiatives: reply.counts.initiatives })}</p>
      <div>
        {level !== null && (
          <Button look="primary" large onPress={() => chooseLevel(level)}>
            {say("compareBelow")}
          </Button>
        )}
        <Button
          look={level === null ? "primary" : "plain"}
          large
          onPress={() => void chooseFiles()}
        >
          {say("addFiles")}
        </Button>
        <Button look="quiet" aria-expanded={isHow} onPress={() => setIsHow(!isHow)}>
          {say("howSearch")}
        </Button>
      </div>
      {isHow && <p className="sm">{say("howSearchWords")}</p>}
    </div>
  );
}
