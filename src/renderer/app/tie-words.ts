import type { Card } from "../../contract/card.ts";
import type { Named } from "../../contract/common.ts";
import type { Paths } from "../../contract/path.ts";
import type { Language } from "../../contract/desktop.ts";
import { speak } from "./texts.tsx";
import { tieMessages } from "./tie-messages.ts";

export type Path = Paths["paths"][number];
type Tie = Path["ties"][number];

/** How someone or something is called; who wishes not to be named is "someone at BZK". */
export function namedName({ name, department }: Named, language: Language): string {
  return name === "" ? someoneAt(department, language) : name;
}

/** Whoever is not named, by the department's short name; null without one. */
export function someoneAt(department: string | null, language: Language): string {
  const say = speak(tieMessages, language);
  return department === null ? say("someone") : say("someoneAt", { department });
}

/** With these a family name begins. */
const PREFIXES = new Set("van von de den der het ten ter la le el al di da".split(" "));

/** What a colleague is called; the whole name where no first name can be told: "J. de Vries", "Vries, Jan de". */
export function firstName(name: string): string {
  const [first = ""] = name.trim().split(/\s+/u);
  const isFirst = /^\p{Lu}\p{Ll}[\p{L}'’-]*$/u.test(first) && !PREFIXES.has(first.toLowerCase());
  return isFirst ? first : name;
}

/** What someone is called in a line about someone else. */
export function nameIn(person: Named, language: Language): string {
  return person.name === "" ? namedName(person, language) : firstName(person.name);
}

/**
 * What ties someone on a way to the one before: what they work on together, else how they know each other.
 * @param before null for whoever asks
 */
export function tieWords(tie: Tie, before: Named | null, language: Language): string {
  const say = speak(tieMessages, language);
  const name = before === null ? "" : nameIn(before, language);
  const [initiative, ...others] = tie.initiatives;
  if (initiative !== undefined) {
    const what = initiative.name;
    const words = say(before === null ? "withYou" : "with", { name, initiative: what });
    return others.length === 0 ? words : say("andMore", { what: words, count: others.length });
  }
  const kind = KINDS.find((one) => tie.kinds.includes(one)) ?? "related";
  return say(WORDS[kind][before === null ? "you" : "other"], { name });
}

/** The most telling first. */
const KINDS = ["knows", "advises", "reports-to", "related"] as const;
const WORDS = {
  knows: { you: "knowsYou", other: "knows" },
  advises: { you: "advisesYou", other: "advises" },
  "reports-to": { you: "reportsYou", other: "reports" },
  related: { you: "relatedYou", other: "related" },
} as const;

/** How someone belongs to an initiative, by its card. */
export function partWords(person: Named, card: Card | undefined, language: Language): string {
  const ties = (card?.ties ?? []).filter(({ other }) => other.id === person.id);
  const word = ties.some(({ kind }) => kind === "leads") ? "leadsThis" : "takesPartInThis";
  return speak(tieMessages, language)(word, { name: nameIn(person, language) });
}
