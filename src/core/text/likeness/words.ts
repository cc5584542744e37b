import { fold } from "../fold.ts";

const APOSTROPHE = /(?<=\p{L})['’](?:s\b)?/gu;

/** The words of a running text, folded and in order; "auto's" is "auto", "e-mail" is two. */
export function wordsOf(text: string): string[] {
  if (PLAIN.test(text)) return text.toLowerCase().match(PLAIN_WORD) ?? [];
  const folded = fold(text.replace(APOSTROPHE, ""));
  return folded === "" ? [] : folded.split(" ");
}

// Most texts: nothing to fold but capitals, and no apostrophe.
const PLAIN = /^[\n\r\t -&(-~]*$/;
const PLAIN_WORD = /[a-z0-9]+/g;
