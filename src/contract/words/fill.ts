/** What a text says, and what to do now; `{name}` stands for a value. */
export type Words = {
  readonly what: string;
  readonly now: string;
};

/** Values by the names that stand in a text. */
export type WordValues = Readonly<Record<string, string | number | null | undefined>>;

/** Puts values in a text. What is not known becomes "…", so that a text never shows its braces. */
export function fill(text: string, values: WordValues): string {
  return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? "…"));
}

/** Puts the same values in both texts. */
export function fillBoth({ what, now }: Words, values: WordValues): Words {
  return { what: fill(what, values), now: fill(now, values) };
}
