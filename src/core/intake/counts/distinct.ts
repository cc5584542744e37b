/** Things of one kind that are counted once, however often and in whichever way they are named. */
export type Distinct = {
  /** Something as it is named once: by one key or more, the surest first. Without any it is nothing. */
  add(keys: readonly string[]): void;
  /** Whether anything is named so. */
  has(key: string): boolean;
  /** How many different ones there are: what is named surest by a key is what another is named by as well. */
  count(): number;
};

/** Memory grows with the number of different keys. */
export function distinct(): Distinct {
  const surest = new Set<string>();
  const alsoCalled = new Set<string>();
  return {
    add([first, ...others]) {
      if (first === undefined) return;
      surest.add(first);
      for (const key of others) alsoCalled.add(key);
    },
    has: (key) => surest.has(key) || alsoCalled.has(key),
    count: () => [...surest].filter((key) => !alsoCalled.has(key)).length,
  };
}
