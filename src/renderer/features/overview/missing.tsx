import type { Overview } from "../../../contract/overview.ts";
import type { Lacking } from "./headline.ts";
import { messages } from "./messages.ts";
import { useTexts } from "../../app/texts.tsx";
import { go, openMap } from "../../app/selection.ts";
import { chooseFiles, openExample } from "../../app/use-workspace-actions.ts";
import { Button } from "../../ui/button.tsx";
import { LinkButton } from "../../ui/link-button.tsx";

const LEADS = {
  empty: "emptyLead",
  "no-people": "noPeopleLead",
  "no-departments": "noDepartmentsLead",
  "no-ties": "noTiesLead",
} as const;

/** What is missing before anything can be said of who finds whom, the file that fills it, and what is there already. */
export function Missing({
  kind,
  counts,
  openFlows,
}: {
  readonly kind: Lacking["kind"];
  readonly counts: Overview["counts"];
  /** Initiatives can be alike where nobody is known to work on them. */
  readonly openFlows: number;
}) {
  const say = useTexts(messages);
  const count = kind === "no-people" ? counts.initiatives : counts.people;
  return (
    <div className="overview-missing">
      <h1>{say.rich(kind, { count })}</h1>
      <p>{say(LEADS[kind])}</p>
      {openFlows > 0 && (
        <p>
          {say.rich("alreadyFlows", { count: openFlows })}{" "}
          <LinkButton onPress={() => go("flows")}>{say("seeOpenFlows")}</LinkButton>
        </p>
      )}
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
