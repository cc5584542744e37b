import type { Problem } from "../contract/common.ts";
import type { Language } from "../contract/desktop.ts";
import { fill } from "../contract/words/fill.ts";
import type { InBoth } from "../contract/words/in-both.ts";

/** What to do about a problem here, by its code, where a window has something to press for it. */
const REMEDIES: Readonly<Record<string, InBoth>> = {
  "source-known": {
    nl: 'Is het dezelfde lijst, importeer dit bestand dan met --source "{value}".',
    en: 'If it is the same list, import this file with --source "{value}".',
  },
};

/** What to do on the command line; null where it is the same as anywhere. */
export function remedyHere({ code, value }: Problem, language: Language): string | null {
  const words = REMEDIES[code]?.[language];
  return words === undefined ? null : fill(words, { value });
}
