export const ITEM_KINDS = ["initiatives", "people", "departments", "topics", "ties"] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];
export const OUTCOMES = ["created", "updated", "unchanged", "conflict", "rejected"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Which items of a draft are meant; null: whatever it is. */
export type ItemFilter = {
  readonly kind: ItemKind | null;
  readonly outcome: Outcome | null;
  /** A file's name. */
  readonly file: string | null;
  /** In names, values and what is wrong; folded for names, and with the codes of problems whose words hold it. */
  readonly search: {
    readonly text: string;
    readonly folded: string;
    readonly codes: readonly string[];
  } | null;
};
