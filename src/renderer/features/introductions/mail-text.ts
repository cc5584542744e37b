import type { Introduction } from "../../../contract/introductions.ts";
import type { Named } from "../../../contract/common.ts";
import type { Language } from "../../../contract/desktop.ts";
import { inARow } from "../../app/list-words.ts";
import { capital } from "../../app/numbers.ts";
import { namedName } from "../../app/tie-words.ts";
import { speak, type Say } from "../../app/texts.tsx";
import { messages, type IntroductionWord } from "./messages.ts";

type SayIntroduction = Say<IntroductionWord>;

/**
 * A mail that the user may send: to who introduces, else to both. Who wishes not to be named is not.
 *
 * @param shared words or topics that the two have in common; may be none
 */
export function mailText(
  { a, b, via }: Introduction,
  shared: readonly string[],
  language: Language,
): string {
  const say = speak(messages, language);
  const [first, second] = [mention(a, say), mention(b, say)];
  const why =
    shared.length === 0 ? "" : say("mailWhyWords", { words: inARow(shared, say.language) });
  return [
    say("mailSubject", { first: namedName(a, language), second: namedName(b, language) }),
    greeting({ a, b, via }, say),
    via === null
      ? say("mailToBoth", { why })
      : capital(say("mailToIntroducer", { first, second, why })),
    say("mailEnd"),
  ].join("\n\n");
}

/** "‘Het gesprek op papier’ (VWS)", "Dilan Yıldız (BZK)". */
function mention(named: Named, say: SayIntroduction): string {
  const { kind, name, department } = named;
  if (name === "") return namedName(named, say.language);
  const words = kind === "person" ? "mailPerson" : "mailInitiative";
  return say(words, { name, department: department ?? "none" });
}

function greeting(
  { a, b, via }: Pick<Introduction, "a" | "b" | "via">,
  say: SayIntroduction,
): string {
  if (via !== null)
    return via.name === "" ? say("mailDearColleague") : say("mailDear", { name: via.name });
  if (a.kind !== "person" || b.kind !== "person")
    return say("mailDearTeams", { first: mention(a, say), second: mention(b, say) });
  return say("mailDearBoth", {
    first: namedName(a, say.language),
    second: namedName(b, say.language),
  });
}
