import type { Language } from "../../../../contract/desktop.ts";
import type { FieldChange, Policy } from "../../../../contract/plan-rows.ts";
import { fieldWord } from "../../../../contract/words/field-words.ts";
import { valueWord } from "../../../../contract/words/value-words.ts";
import { capital } from "../../../app/numbers.ts";

/** Longer texts are counted, and shown when asked for. */
export const LONG = 60;
const ATTRIBUTE = "attribute:";

/** "person.role" is "Functie", "attribute:Budget" is "Budget". */
export function changedField(field: string, language: Language): string {
  if (field.startsWith(ATTRIBUTE)) return field.slice(ATTRIBUTE.length);
  return capital(fieldWord(bare(field), language));
}

const bare = (field: string): string => field.slice(field.lastIndexOf(".") + 1);

/** A value in words, where its field has words of its own: a status, a kind. */
export function changedValue(field: string, value: string, language: Language): string {
  return valueWord(bare(field), value, language);
}

/** How a change is said: what is stored beside what the file says, or what comes with it. */
export type ChangeShape = {
  readonly shape: "filled" | "emptied" | "replaced" | "kept" | "united" | "long";
  readonly policy: Policy;
  readonly before: string;
  /** Of `united` what comes with it; else what the file says. */
  readonly said: string;
};

export function changeShape(
  { field, policy, ...values }: Pick<FieldChange, "field" | "before" | "said" | "policy">,
  language: Language,
): ChangeShape {
  const word = (value: string | null): string =>
    value === null ? "" : changedValue(field, value, language);
  const both = { policy, before: word(values.before), said: word(values.said) };
  const { before, said } = both;
  if (policy === "union" && field.startsWith("topic.")) {
    const added = addedTo(before, said);
    if (added === "") return { ...both, shape: "kept" };
    return { ...both, shape: before === "" ? "filled" : "united", said: added };
  }
  if (before !== "" && said !== "" && Math.max(before.length, said.length) > LONG)
    return { ...both, shape: "long" };
  if (policy === "keep") return { ...both, shape: "kept" };
  if (before === "") return { ...both, shape: "filled" };
  if (said === "") return { ...both, shape: "emptied" };
  return { ...both, shape: policy === "union" ? "united" : "replaced" };
}

/** Names of topics are parted by a comma. */
const PARTS = ", ";

function addedTo(before: string, said: string): string {
  const there = new Set(before.split(PARTS));
  return said
    .split(PARTS)
    .filter((part) => !there.has(part))
    .join(PARTS);
}
