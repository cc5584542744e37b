import { fold } from "../../text/fold.ts";

/** A department's name as the register compares it. */
export type NameKey = {
  /** The words that tell names apart, folded; "" for none. */
  readonly words: string;
  /** All letters and digits together, as abbreviations are compared: "J&V", "JenV" and "j en v" are one. */
  readonly letters: string;
  /** Whether it says that it is a ministry. */
  readonly isMinistry: boolean;
};

const FILLERS: ReadonlySet<string> = new Set(
  "de het een van voor der den en and of the for dutch".split(" "),
);
const MINISTRY: ReadonlySet<string> = new Set(
  "ministerie min ministery minister ministry departement".split(" "),
);

/** "Min. van Buitenlandse Zaken" is the ministry "buitenlandse zaken"; "&" counts as "en". */
export function nameKey(text: string): NameKey {
  const all = fold(text.replaceAll("&", " en ")).split(" ");
  const at = all.findIndex((word, i) => MINISTRY.has(word) && isLead(all, i));
  const named = at < 0 ? all : [...all.slice(0, at), ...all.slice(at + 1)];
  // Behind "ministerie van" and "ministry of", what is left is the name.
  const rest = at < 0 ? named : named.filter((word) => !PREPOSITIONS.has(word));
  return {
    words: named.filter((word) => !FILLERS.has(word)).join(" "),
    letters: rest.join(""),
    isMinistry: at >= 0,
  };
}

const PREPOSITIONS: ReadonlySet<string> = new Set("van voor of for het the dutch".split(" "));

/** Whether a word opens the name, or has it behind a comma ("Financiën, Ministerie van"); not "Openbaar Ministerie". */
const isLead = (words: readonly string[], at: number): boolean =>
  words.slice(0, at).every((word) => PREPOSITIONS.has(word)) ||
  PREPOSITIONS.has(words[at + 1] ?? "");
