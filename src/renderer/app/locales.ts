import type { InBoth } from "../../contract/words/in-both.ts";

/** How days and numbers are written in each language. */
export const LOCALES: InBoth = { nl: "nl-NL", en: "en-GB" };
