import { Check, LockKeyhole, Undo2, UserRound } from "lucide-react";
import type { PlanSummary } from "../../../../contract/plan-import.ts";
import { planMessages } from "./messages.ts";
import { useTexts } from "../../../app/texts.tsx";

/** What stays true whatever is imported; that it can be undone only where there is something to undo. */
export function PlanPromises({
  plan: { sharing, stubs, alone },
  isNothing,
}: {
  readonly plan: PlanSummary;
  /** The plan changes nothing. */
  readonly isNothing: boolean;
}) {
  const say = useTexts(planMessages);
  const { internal, private: hidden } = sharing;
  if (isNothing && internal + hidden + alone + stubs === 0) return null;
  return (
    <ul className="plan-promises">
      {!isNothing && (
        <li>
          <Undo2 size={18} strokeWidth={1.7} aria-hidden="true" />
          {say("undoPromise")}
        </li>
      )}
      {internal + hidden > 0 && (
        <li>
          <LockKeyhole size={18} strokeWidth={1.7} aria-hidden="true" />
          {say(sharingWords(internal, hidden), { internal, hidden })}
        </li>
      )}
      {alone > 0 && (
        <li>
          <Check size={18} strokeWidth={1.7} aria-hidden="true" />
          {say("alonePromise", { count: alone })}
        </li>
      )}
      {stubs > 0 && (
        <li>
          <UserRound size={18} strokeWidth={1.7} aria-hidden="true" />
          {say("stubsPromise", { count: stubs })}
        </li>
      )}
    </ul>
  );
}

function sharingWords(
  internal: number,
  hidden: number,
): "sharingBoth" | "sharingInternal" | "sharingPrivate" {
  if (hidden === 0) return "sharingInternal";
  return internal === 0 ? "sharingPrivate" : "sharingBoth";
}
