export type NeighboursAsk = {
  /** Each text's group; texts of one group are no neighbours. */
  readonly groupOf: Int32Array;
  /** Near-identical texts, each with the first of them (near-identical.ts); of such only one is found. */
  readonly first?: Int32Array;
  /** At most so many of each. */
  readonly limit: number;
  /** Whose neighbours; all by default. */
  readonly of?: readonly number[];
  readonly cancelled?: () => boolean;
  readonly progress?: (done: number, total: number) => void;
};
