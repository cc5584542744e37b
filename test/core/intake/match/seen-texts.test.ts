import { expect, it } from "vitest";
import { seenTexts } from "../../../../src/core/intake/match/seen-texts.ts";

it.each([100, 100_000, 500_000])(
  "never denies one of %i texts that it was given, and seldom claims another",
  (count) => {
    const seen = seenTexts();
    const texts = (word: string): string[] =>
      Array.from({ length: count }, (_, i) => `${word}${i}@voorbeeld.nl`);
    texts("anna").forEach(seen.add);
    expect(texts("anna").every(seen.mayHave)).toBe(true);
    expect(texts("bram").filter(seen.mayHave).length).toBeLessThan(1 + count / 20_000);
  },
);
