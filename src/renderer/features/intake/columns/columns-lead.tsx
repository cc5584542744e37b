import { messages, type ColumnsKey } from "./messages.ts";
import { missingName } from "./missing-name.ts";
import type { FileReading } from "../../../../contract/mapping.ts";
import { spelled } from "../../../app/numbers.ts";
import { useTexts, type Say } from "../../../app/texts.tsx";
import { LinkButton } from "../../../ui/link-button.tsx";

/** How much of a table was recognised, and what still needs someone; leads to the first of it. */
export function ColumnsLead({
  reading,
  doubts,
  onJump,
}: {
  readonly reading: FileReading;
  /** Columns that someone should look at. */
  readonly doubts: number;
  readonly onJump: () => void;
}) {
  const say = useTexts(messages);
  return (
    <p className="import-lead">
      {recognised(reading, doubts, say)} {reading.about === "unknown" && say("neededAbout")}
      {missingName(reading) && say("noName", { about: reading.about })}
      {doubts > 0 && (
        <LinkButton className="light needed" onPress={onJump}>
          <span className="mark">{say("needed", { spelled: spelled(doubts, say.language) })}</span>
        </LinkButton>
      )}
    </p>
  );
}

function recognised({ about, columns }: FileReading, doubts: number, say: Say<ColumnsKey>): string {
  const count = columns.length;
  const known = columns.filter(({ roles, doubt }) => roles.length > 0 && !doubt).length;
  if (known === count) return say("all", { count });
  const rest = count - known;
  const some = say("some", { known, count });
  if (doubts > 0 || about === "unknown") return some;
  return `${some} ${say(about === "ties" ? "restLeftOut" : "restKept", { rest })}`;
}
