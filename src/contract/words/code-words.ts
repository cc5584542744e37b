import type { Words } from "./fill.ts";
import type { InBoth } from "./in-both.ts";

/** What each code means; `{name}` is a value to fill in. */
export type CodeWords = Readonly<Record<string, InBoth<Words>>>;
