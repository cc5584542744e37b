import type { Problem } from "../../../../contract/common.ts";
import type { PlanSummary } from "../../../../contract/plan-import.ts";
import { NOT_NAMED } from "../../../../contract/words/not-named.ts";

/** A word in the place of a name that looks like nobody, or of which someone said that it is a name. */
export type Suspect = {
  readonly key: string;
  /** The file's name. */
  readonly file: string;
  readonly sheet: string | null;
  readonly word: string;
  readonly column: string | null;
  /** How often it is there; null where it is taken for a name. */
  readonly count: number | null;
};

const CODE = "suspected-not-a-person";

/** Whether a problem is that a word looks like nobody, and can be said to be a name: not of one that is not shown. */
export function isSuspected({ code, value }: Pick<Problem, "code" | "value">): boolean {
  return code === CODE && value !== null && value !== NOT_NAMED;
}

/** Each such word of a table once, those of which it was said that they are names last. */
export function suspectsOf(
  files: PlanSummary["files"],
  problems: readonly Problem[],
): readonly Suspect[] {
  const found = new Map<string, Suspect>();
  for (const problem of problems.filter(isSuspected)) {
    const { place, value, details = {} } = problem;
    const { file, sheet = null, column } = place;
    const word = value ?? "";
    const key = suspectKey(file, sheet, word);
    const count = typeof details["count"] === "number" ? details["count"] : 1;
    if (!found.has(key)) found.set(key, { key, file, sheet, word, column, count });
  }
  const said = files.flatMap(({ file, sheet, people }) =>
    people.map((word): Suspect => {
      const key = suspectKey(file, sheet, word);
      return { key, file, sheet, word, column: null, count: null };
    }),
  );
  return [...found.values(), ...said];
}

const suspectKey = (file: string, sheet: string | null, word: string): string =>
  JSON.stringify([file, sheet, word.toLowerCase()]);

/** The words of a table that are names, with this one or without it. */
export function peopleAfter(
  before: readonly string[],
  word: string,
  isPerson: boolean,
): readonly string[] {
  const others = before.filter((one) => one.toLowerCase() !== word.toLowerCase());
  return isPerson ? [...others, word] : others;
}
