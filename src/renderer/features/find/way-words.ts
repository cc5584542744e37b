import type { Named } from "../../../contract/common.ts";
import type { Paths } from "../../../contract/path.ts";
import { firstName, namedName, type SayFind } from "./names.ts";

export type Path = Paths["paths"][number];
type Tie = Path["ties"][number];

/**
 * What ties someone on a way to the one before: what they work on together, else how they know each other.
 * @param before null for whoever asks
 */
export function tieWords(tie: Tie, before: Named | null, say: SayFind): string {
  const name = before === null ? "" : nameIn(before, say);
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

/** What someone is called in a line about someone else. */
export function nameIn(person: Named, say: SayFind): string {
  return person.name === "" ? namedName(person, say) : firstName(person.name);
}

/** Of several ways the one that was found first, where it is among them, before the others. */
export function waysFirst(paths: readonly Path[], way: readonly Named[]): readonly Path[] {
  const ids = way.map(({ id }) => id).join();
  const isFound = ({ people }: Path): boolean => people.map(({ id }) => id).join() === ids;
  return paths.toSorted((a, b) => Number(isFound(b)) - Number(isFound(a)));
}
