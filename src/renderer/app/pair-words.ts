import type { DuplicatePair, DuplicateSide } from "../../contract/duplicates.ts";
import { duplicateReason } from "../../contract/words/duplicate-words.ts";
import type { Language } from "../../contract/desktop.ts";
import { capital } from "./numbers.ts";

/** How likely a pair is one, from the likeliest down; a score never stands without a word. */
export const LIKELY = [
  { word: "likelySure", atLeast: 0.9 },
  { word: "likelyVery", atLeast: 0.75 },
  { word: "likelyRather", atLeast: 0.6 },
  { word: "likelyMaybe", atLeast: 0 },
] as const;
export type LikelyWord = (typeof LIKELY)[number]["word"];

export function likelyWord(score: number): LikelyWord {
  return LIKELY.find(({ atLeast }) => score >= atLeast)?.word ?? "likelyMaybe";
}

/** "Zelfde achternaam en voorletter. Zelfde onderdeel." */
export function reasonWords(reasons: DuplicatePair["reasons"], language: Language): string {
  return reasons
    .map(({ code, details }) => `${capital(duplicateReason(code, details, language))}.`)
    .join(" ");
}

/** What names a pair among others. */
export function pairKey({
  a,
  b,
}: {
  readonly a: DuplicateSide;
  readonly b: DuplicateSide;
}): string {
  return `${a.id} ${b.id}`;
}
