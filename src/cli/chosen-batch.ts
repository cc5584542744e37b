import { fill } from "../contract/words/fill.ts";
import type { InBoth } from "../contract/words/in-both.ts";
import type { Context } from "./command.ts";
import { WrongValue } from "./wrong-use.ts";

/** Of the numbers that there are so many are told, the newest first. */
const TOLD = 8;

/**
 * Looks whether a number is that of an import or merge that stands.
 *
 * @throws WrongValue that lists those that do
 */
export async function checkBatch(
  batch: number,
  option: string,
  { ask, language }: Context,
): Promise<void> {
  const { batches } = await ask("import-history", {});
  const standing = batches.filter(({ undoneAt }) => undoneAt === null);
  if (standing.some(({ id }) => id === batch)) return;
  const ids = standing.slice(0, TOLD).map(({ id }) => String(id));
  const numbers = [...ids, ...(standing.length > TOLD ? ["…"] : [])].join(", ");
  const { undone, unknown, those, none } = WORDS[language];
  const wrong = batches.some(({ id }) => id === batch) ? undone : unknown;
  const allowed = `${wrong}; ${ids.length === 0 ? none : fill(those, { numbers })}`;
  throw new WrongValue({ value: String(batch), option, allowed });
}

const WORDS: InBoth<Readonly<Record<"unknown" | "undone" | "those" | "none", string>>> = {
  nl: {
    unknown: "er is geen import of samenvoeging met dat nummer",
    undone: "die is al ongedaan gemaakt",
    those: "wel die met {numbers} (zie history)",
    none: "er is er nog geen",
  },
  en: {
    unknown: "there is no import or merge with that number",
    undone: "that one has been undone",
    those: "those that are there: {numbers} (see history)",
    none: "there is none yet",
  },
};
