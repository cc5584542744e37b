import type { Overview } from "../../../contract/overview.ts";
import type { Lacking } from "./headline.ts";
import { messages } from "./messages.ts";
import { useTexts } from "../../app/texts.tsx";
import { openMap } from "../../app/selection.ts";
import { chooseFiles, openExample } from "../../app/use-workspace-actions.ts";
import { Button } from "../../ui/button.tsx";

const LEADS = {
  empty: "emptyLead",
  "no-people": "noPeopleLead",
  "no-departments": "noDepartmentsLead",
  "no-ties": "noTiesLead",
} as const;

/** What is missing before anything can be said, and the file that fills it. */
export function Missing({
  kind,
  counts,
}: {
  readonly kind: Lacking["kind"];
  readonly counts: Overview["counts"];
}) {
  const say = useTexts(messages);
  const count = kind === "no-people" ? counts.initiatives : counts.people;
  return (
    <div className="overview-missing">
      <h1>{say.rich(kind, { count })}</h1>
      <p>{say(LEADS[kind])}</p>
      <div>
        <Button look="primary" large onPress={() => void chooseFiles()}>
          {say("addFiles")}
        </Button>
        {kind === "empty" ? (
          <Button look="quiet" onPress={() => void openExample()}>
            {say("example")}
          </Button>
        ) : (
          <Button look="quiet" onPress={() => openMap()}>
            {say("openMap")}
          </Button>
        )}
      </div>
    </div>
  );
}
