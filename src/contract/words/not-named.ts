import type { Language } from "../desktop.ts";
import type { InBoth } from "./in-both.ts";

/** Stands in an answer where a name may not. */
export const NOT_NAMED = "•••";

const WORDS: InBoth = {
  nl: "iemand die niet genoemd wil worden",
  en: "someone who wishes not to be named",
};

/** Whoever has no name here by their own wish. */
export function notNamed(language: Language): string {
  return WORDS[language];
}

/** A sentence with words where one of its values is the mark alone; within a longer value the mark stays. */
export function withoutMark(sentence: string, language: Language): string {
  const words = notNamed(language);
  return sentence.replaceAll(`‘${NOT_NAMED}’`, (_, start: number) =>
    start > 0 ? words : words.charAt(0).toUpperCase() + words.slice(1),
  );
}
