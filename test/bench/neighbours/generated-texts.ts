import { policyWords } from "./policy-words.ts";

const WORDS = 50;
const SEED = 7;

/** Texts of Dutch words as `policyWords` draws them; seeded. */
export function generatedTexts(count: number): string[] {
  const word = policyWords(SEED);
  return Array.from({ length: count }, () => Array.from({ length: WORDS }, word).join(" "));
}
