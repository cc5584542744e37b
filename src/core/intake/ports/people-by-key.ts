import type { PersonId } from "../../model/ids.ts";
import type { PersonRecord } from "../duplicates/records.ts";

/** What someone has in common with others; keys of one kind are compared with each other. */
export type PersonKey = {
  readonly kind: number;
  readonly key: string;
  /** The top of the tree and the own department; -1 without one. */
  readonly ministry: number;
  readonly department: number;
  readonly id: PersonId;
};

/** Keys of a kind, `from <= key < upto`; in one ministry where it is given. */
export type KeyRange = {
  readonly kind: number;
  readonly from: string;
  readonly upto: string;
  readonly ministry?: number;
};

/** People that are too many for memory, and the keys by which they are compared. */
export type PeopleByKey = {
  /** Each once, in any order, without given ids; can be gone through again. */
  people(): Iterable<PersonRecord>;
  /** With given ids. */
  person(id: PersonId): PersonRecord;
  /** Of each person one of a kind at most, or different ones. */
  add(key: PersonKey): void;
  /** Ends the adding; keys are asked for afterwards. */
  seal(): void;
  /** By key, then ministry, then department. */
  inOrder(kind: number): Iterable<PersonKey>;
  /** How many there are, counted up to `most`. */
  count(range: KeyRange, most: number): number;
};
