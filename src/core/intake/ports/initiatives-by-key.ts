import type { InitiativeId } from "../../model/ids.ts";
import type { InitiativeRecord } from "../duplicates/records.ts";

/** What an initiative has in common with others: its title, or one of the rarest words of it. */
export type InitiativeKey = {
  readonly key: string;
  /** The own department; -1 without one. */
  readonly department: number;
  readonly id: InitiativeId;
};

/** Initiatives that are too many for memory, and what they are compared by. */
export type InitiativesByKey = {
  /** Each once, in any order, without given ids and descriptions. */
  initiatives(): Iterable<InitiativeRecord>;
  /** With given ids, and of a description the part that is compared. */
  initiative(id: InitiativeId): InitiativeRecord;
  /** A folded title and its different words that say something. */
  add(title: InitiativeKey, words: Iterable<string>): void;
  /** Ends the adding; keys are asked for afterwards. */
  seal(): void;
  /** By title, then department. */
  byTitle(): Iterable<InitiativeKey>;
  /** By word: each with the two of its words that fewest have, of those that not it alone has. */
  byRareWord(): Iterable<InitiativeKey>;
};
