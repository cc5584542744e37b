import type { Found } from "../../../contract/find.ts";
import { Examples } from "./examples.tsx";
import { messages } from "./messages.ts";
import { useTexts } from "../../app/texts.tsx";
import { chooseFiles } from "../../app/use-workspace-actions.ts";
import { Button } from "../../ui/button.tsx";

const TIPS = ["nothingProblem", "nothingFewer", "nothingOther", "nothingFiles"] as const;

/** Nothing has to do with the question: what to try. */
export function NothingFound({ found }: { readonly found: Found }) {
  const say = useTexts(messages);
  return (
    <div className="find-nothing">
      <h2>{say("nothingTitle")}</h2>
      <p>{say(found.words.length === 0 ? "nothingWords" : "nothingLead")}</p>
      <ul>
        {TIPS.map((tip) => (
          <li key={tip}>{say(tip)}</li>
        ))}
      </ul>
      <Button onPress={() => void chooseFiles()}>{say("addFiles")}</Button>
      <Examples />
    </div>
  );
}
