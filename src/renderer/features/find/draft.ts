import type { Named } from "../../../contract/common.ts";
import type { FirstStep } from "./first-step.ts";
import type { messages } from "./messages.ts";
import type { Say } from "../../app/texts.tsx";
import { namedName, firstName } from "../../app/tie-words.ts";

type SayFind = Say<keyof (typeof messages)["nl"]>;

/** What a message is about: what was asked, and what or who was found. */
export type About = {
  readonly question: string;
  readonly found: Named;
  /** The last person of the way. */
  readonly goal: Named;
};

/** A message to begin with, in the language of the screen; null where the one it is for wishes not to be named. */
export function draftOf(step: FirstStep, about: About, say: SayFind): string | null {
  const { to, meets, via, isStranger } = step;
  const { question, found, goal } = about;
  if (to.name === "") return null;
  const initiative = found.kind === "initiative" ? found.name : null;
  const first = firstName(to.name);
  if (via === null) {
    const work = initiative === null ? say("draftYouKnow") : say("draftYourWork", { initiative });
    return say(isStranger ? "draftStranger" : "draftDirect", { first, question, work });
  }
  const other = namedName(meets, say.language);
  const at = placeOf(meets, say);
  if (meets.id !== goal.id) {
    const target = initiative === null ? namedName(goal, say.language) : `‘${initiative}’`;
    const targetAt = placeOf(initiative === null ? goal : found, say);
    return say("draftOnward", { first, question, other, at, target, targetAt });
  }
  const work = initiative === null ? "" : say("draftWork", { initiative });
  return say("draftIntroduce", { first, question, other, at, work });
}

function placeOf({ name, department }: Named, say: SayFind): string {
  return department === null || name === "" ? "" : say("draftAt", { department });
}
