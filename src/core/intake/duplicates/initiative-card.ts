import { fold } from "../../text/fold.ts";
import type { InitiativeRecord } from "./records.ts";

/** What is compared of an initiative, worked out once. */
export type InitiativeCard = {
  readonly record: InitiativeRecord;
  readonly title: string;
  /** Its words that say something. */
  readonly words: ReadonlySet<string>;
  /** The top of the tree and the own department; -1 without one. */
  readonly ministry: number;
  readonly department: number;
};

export function initiativeCard(record: InitiativeRecord): InitiativeCard {
  const title = fold(record.title);
  return {
    record,
    title,
    words: wordsOf(title),
    ministry: record.departmentIds[0] ?? -1,
    department: record.departmentIds.at(-1) ?? -1,
  };
}

/** The words of a description; of a long one of its beginning. */
export const descriptionWords = ({ description }: InitiativeRecord): ReadonlySet<string> =>
  wordsOf(fold((description ?? "").slice(0, MOST_COMPARED)));

/** Characters of a description that are compared. */
export const MOST_COMPARED = 2_000;

const wordsOf = (folded: string): ReadonlySet<string> =>
  new Set(folded.split(" ").filter((word) => word.length > 2 && !FILLERS.has(word)));

const FILLERS: ReadonlySet<string> = new Set(
  "het een van voor met bij uit naar der den over door the and for with from into project pilot programma initiatief".split(
    " ",
  ),
);
