import { eng, nld } from "stopword";
import { fold } from "../fold.ts";
import type { Language } from "./language.ts";

const WORDS: Record<Language, ReadonlySet<string>> = {
  nl: new Set(nld.map(fold)),
  en: new Set(eng.map(fold)),
};

/** Whether a folded word says nothing by itself of what a text is about. */
export function isStopWord(word: string, language: Language): boolean {
  return WORDS[language].has(word);
}
