import type { Introduction } from "../../../contract/introductions.ts";
import { dayOf } from "../../app/days.ts";
import { capital } from "../../app/numbers.ts";
import { namedName } from "../../app/tie-words.ts";
import type { Say } from "../../app/texts.tsx";
import type { IntroductionWord } from "./messages.ts";

type SayIntroduction = Say<IntroductionWord>;

export function introductionTitle({ a, b }: Introduction, say: SayIntroduction): string {
  const [first, second] = [namedName(a, say.language), namedName(b, say.language)];
  return capital(say("and", { first, second }));
}

/** "via Dilan Yıldız, gepland op 29 november". */
export function introductionFacts(
  { via, planned, made }: Introduction,
  say: SayIntroduction,
): string {
  const how = via === null ? say("direct") : say("through", { name: namedName(via, say.language) });
  const when =
    made === null
      ? say("plannedOn", { day: day(planned, say) })
      : say("madeOn", { day: day(made, say) });
  return `${how}, ${when}`;
}

/** At noon it is the same day wherever this computer is. */
function day(iso: string, say: SayIntroduction): string {
  return dayOf(`${iso}T12:00:00`, say.language);
}
