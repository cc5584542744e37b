import type { Problem } from "../../model/problem.ts";
import { isPlaceholder } from "../cells/placeholder.ts";
import type { TableKind } from "../reading.ts";

/** Words among the names of people that are suspected to be none, in small letters. */
export type Suspects = {
  readonly words: ReadonlySet<string>;
  readonly problems: readonly Problem[];
};

export type SuspectCheck = {
  readonly add: (name: string, column: string | null, line: number) => void;
  readonly result: () => Suspects;
};

/**
 * Looks for single words that recur where names of people should stand, such as "Eliminated": whoever wrote it meant
 * that there is nobody. Codes with a figure and e-mail addresses are no words.
 *
 * @param people words of which someone said that they are names after all
 */
export function suspectCheck(
  file: string,
  about: TableKind,
  people: readonly string[] = [],
): SuspectCheck {
  const cleared = new Set(people.map((word) => word.trim().toLowerCase()));
  const seen = new Map<
    string,
    { word: string; column: string | null; line: number; count: number }
  >();
  const add = (name: string, column: string | null, line: number): void => {
    const word = name.trim();
    if (!WORD.test(word) || isPlaceholder(word)) return;
    const key = word.toLowerCase();
    if (cleared.has(key)) return;
    const known = seen.get(key);
    if (known !== undefined) known.count += 1;
    else if (seen.size < MOST) seen.set(key, { word, column, line, count: 1 });
  };
  return {
    add,
    result: () => {
      const found = [...seen].filter(([, { count }]) => count >= RECURS);
      return {
        words: new Set(found.map(([key]) => key)),
        problems: found.map(([, { word, column, line, count }]) => ({
          code: "suspected-not-a-person",
          severity: about === "people" ? "rejected" : "warning",
          place: { file, line, column },
          value: word,
          details: { count },
        })),
      };
    },
  };
}

const WORD = /^\p{L}[\p{L}'’.-]*$/u;
const RECURS = 3;
/** Different words that are counted; a file with more has no column of names. */
const MOST = 100_000;
