import type { Language } from "../../contract/desktop.ts";
import { LOCALES } from "./locales.ts";

/** "a, b en c". */
export function inARow(words: readonly string[], language: Language): string {
  return new Intl.ListFormat(LOCALES[language], { type: "conjunction" }).format(words);
}
