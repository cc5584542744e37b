import type { Language } from "../desktop.ts";

/** The same words in every language that is spoken. */
export type InBoth<Words = string> = Readonly<Record<Language, Words>>;
