/** Ids whose rows give more than one name. */
export type RepeatedIds = {
  readonly count: number;
  /** The one that was first found to repeat, with the lines that say so: the first that has it, then those that differ. */
  readonly value: string;
  readonly lines: readonly number[];
};

/** Where the ids of a table are kept that are too many for memory; each row as it comes, in their order. */
export type IdsAside = {
  add(id: string, name: string, line: number): void;
  /** @param most lines that are told; null where each id has one name */
  repeated(most: number): RepeatedIds | null;
  /** Lets all of it go. */
  close(): void;
};
