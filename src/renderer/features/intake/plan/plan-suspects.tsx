import { useEffect, useRef, useState } from "react";
import type { PlanSummary } from "../../../../contract/plan-import.ts";
import { planMessages } from "./messages.ts";
import type { Suspect } from "./suspects.ts";
import { forgetLast, isAfterWord, isLast, sayWhether } from "./use-suspects.ts";
import { fileName } from "../../../app/file-name.ts";
import { useTexts } from "../../../app/texts.tsx";
import { Button } from "../../../ui/button.tsx";
import { LinkButton } from "../../../ui/link-button.tsx";
import "./plan-suspects.css";

/** More than these are shown when asked for. */
const FEW = 4;

/** Words in the place of names that look like nobody: whoever knows better says so, and the plan is made anew. */
export function PlanSuspects({
  suspects,
  files,
}: {
  readonly suspects: readonly Suspect[];
  readonly files: PlanSummary["files"];
}) {
  const say = useTexts(planMessages);
  const [isWhole, setIsWhole] = useState(isAfterWord);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    // The plan was made anew, and this is where the keyboard was.
    const place = suspects.findIndex(isLast);
    if (place < 0) return;
    list.current?.children[place]?.querySelector("button")?.focus();
    forgetLast();
  }, [suspects]);
  if (suspects.length === 0) return null;
  const shown = isWhole ? suspects : suspects.slice(0, FEW);
  return (
    <section className="plan-suspects">
      <h2>{say("suspectsTitle", { count: suspects.length })}</h2>
      <p>{say("suspectsLead")}</p>
      <ul ref={list}>
        {shown.map((suspect) => (
          <SuspectRow
            key={suspect.key}
            suspect={suspect}
            severalFiles={files.length > 1}
            onSay={(isPerson) => sayWhether(suspect, isPerson, files)}
          />
        ))}
      </ul>
      {suspects.length > FEW && (
        <LinkButton aria-expanded={isWhole} onPress={() => setIsWhole(!isWhole)}>
          {say(isWhole ? "suspectsLess" : "suspectsAll", { count: suspects.length })}
        </LinkButton>
      )}
    </section>
  );
}

function SuspectRow({
  suspect: { file, sheet, word, column, count },
  severalFiles,
  onSay,
}: {
  readonly suspect: Suspect;
  readonly severalFiles: boolean;
  readonly onSay: (isPerson: boolean) => void;
}) {
  const say = useTexts(planMessages);
  const isSaid = count === null;
  const action = say(isSaid ? "suspectNot" : "suspectIsPerson");
  const table = sheet === null ? fileName(file) : `${fileName(file)}, ${sheet}`;
  return (
    <li>
      <span>
        <b>{word}</b>
        <small>
          {isSaid ? say("suspectSaid") : say("suspectTold", { count, column: column ?? "" })}
          {severalFiles && ` ${table}.`}
        </small>
      </span>
      <Button
        look={isSaid ? "quiet" : "plain"}
        aria-label={`${action}: ${word}`}
        onPress={() => onSay(!isSaid)}
      >
        {action}
      </Button>
    </li>
  );
}
