import { lettersIn } from "./tf-idf.ts";

/** How alike two texts are by the groups of three letters in their words: 2 |A and B| / (|A| + |B|). Dice 1945. */
export function trigramDice(a: string, b: string): number {
  const [own, other] = [trigrams(a), trigrams(b)];
  const common = [...own].filter((group) => other.has(group)).length;
  return (2 * common) / (own.size + other.size);
}

const trigrams = (text: string): Set<string> =>
  new Set((text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []).flatMap(lettersIn));
