import type { Language } from "../../../contract/desktop.ts";
import type { FieldChange, Policy } from "../../../contract/plan-rows.ts";
import { fieldWord } from "../../../contract/words/field-words.ts";
import { valueWord } from "../../../contract/words/value-words.ts";
import { capital } from "../../app/numbers.ts";

/** Longer texts are counted, and shown when asked for. */
const LONG = 60;
const ATTRIBUTE = "attribute:";

/** "person.role" is "Functie", "attribute:Budget" is "Budget". */
export function changedField(field: string, language: Language): string {
  if (field.startsWith(ATTRIBUTE)) return field.slice(ATTRIBUTE.length);
  return capital(fieldWord(bare(field), language));
}

const bare = (field: string): string => field.slice(field.lastIndexOf(".") + 1);

/** How a change is said, by what becomes of the stored value. */
export type ChangeShape =
  | { readonly shape: "filled" | "emptied" | "replaced" | "kept"; readonly before: string; readonly after: string }
  /** What there was, and what comes with it. */
  | { readonly shape: "united"; readonly before: string; readonly after: string }
  /** Too long to stand in a line. */
  | { readonly shape: "long"; readonly policy: Policy; readonly before: string; readonly after: string };

export function changeShape(
  { field, before, after, policy }: Pick<FieldChange, "field" | "before" | "after" | "policy">,
  language: Language,
): ChangeShape {
  const word = (value: string | null): string =>
    value === null ? "" : valueWord(bare(field), value, language);
  const both = { before: word(before), after: word(after) };
  const isLong = Math.max(both.before.length, both.after.length) > LONG;
  if (policy === "union" && both.before !== "") {
    const added = addedTo(both.before, both.after);
    if (both.before.length + added.length <= 2 * LONG)
      return { shape: "united", before: both.before, after: added };
  }
  if (isLong && both.before !== "" && both.after !== "") return { shape: "long", policy, ...both };
  if (policy === "keep") return { shape: "kept", ...both };
  if (both.before === "") return { shape: "filled", ...both };
  return { shape: both.after === "" ? "emptied" : "replaced", ...both };
}

const PARTS = /\s*[;\n]\s*/;

/** Of a list the parts that were not there; of anything else all of it. */
function addedTo(before: string, after: string): string {
  const there = new Set(before.split(PARTS).map((part) => part.toLowerCase()));
  const added = after.split(PARTS).filter((part) => !there.has(part.toLowerCase()));
  return added.length === 0 ? after : added.join(", ");
}
