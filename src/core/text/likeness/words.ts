import { fold } from "../fold.ts";

const APOSTROPHE = /(?<=\p{L})['’](?:s\b)?/gu;

/** The words of a running text, folded and in order; "auto's" is "auto", "e-mail" is two. */
export function wordsOf(text: string): string[] {
  const folded = fold(text.replace(APOSTROPHE, ""));
  return folded === "" ? [] : folded.split(" ");
}
