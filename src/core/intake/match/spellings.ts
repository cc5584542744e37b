import { recogniseDepartment, type Recognised } from "../register/recognise.ts";

/**
 * How the files of a batch write each department that the register knows, and which of those is to be its name:
 * whatever the order of the rows, the same one.
 */
export type Spellings = {
  /** A name at the top of the tree, or one that says itself what it is. `isDescribed`: the row is about it. */
  note(text: string, isDescribed: boolean): void;
  /** The best name for an entry of the register; below the top, where letters may mean another, `text` itself. */
  best(entry: string, isTop: boolean, text: string): string;
  /**
   * Whether an entry is surely what the files mean: one of them writes its whole name, or names another ministry too.
   * Letters alone may be anything ("AZ" is Arizona as well).
   */
  isSure(entry: string): boolean;
};

export function spellings(): Spellings {
  const whole = new Set<string>();
  const ministries = new Set<string>();
  const best = new Map<string, { readonly text: string; readonly rank: number }>();
  return {
    note(text, isDescribed) {
      const found = recogniseDepartment(text);
      if (found === null) return;
      if (found.by === "name") whole.add(found.id);
      if (found.kind === "ministry") ministries.add(found.id);
      const one = { text: text.trim(), rank: isDescribed ? 0 : rankOf(found, text) };
      const other = best.get(found.id);
      if (!other || one.rank < other.rank || (one.rank === other.rank && one.text < other.text))
        best.set(found.id, one);
    },
    isSure: (entry) => whole.has(entry) || ministries.size > 1,
    best: (entry, isTop, text) => (isTop ? (best.get(entry)?.text ?? text) : text),
  };
}

/** The official name first, then another whole one, then a short one, then one of before. */
function rankOf({ name, by, former }: Recognised, text: string): number {
  if (name === text.trim()) return 1;
  if (former !== null) return 4;
  return by === "name" ? 2 : 3;
}
