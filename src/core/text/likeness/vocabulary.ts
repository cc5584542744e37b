import type { Language } from "./language.ts";
import type { Term } from "./terms.ts";

/** A term of one of the two languages. */
export type KnownTerm = Term & { readonly language: Language };

/** All terms of a corpus, numbered in the order in which they were met. */
export type Vocabulary = {
  /** `shown` is how the first text wrote it. */
  readonly terms: readonly KnownTerm[];
  readonly numbers: Readonly<Record<Language, ReadonlyMap<string, number>>>;
};
