import { expect, it } from "vitest";
import { seenTexts } from "../../../../src/core/intake/match/seen-texts.ts";

it("never denies a text that it was given, and seldom claims another", () => {
  const seen = seenTexts();
  const texts = (word: string): string[] =>
    Array.from({ length: 100_000 }, (_, i) => `${word}${i}@voorbeeld.nl`);
  texts("anna").forEach(seen.add);
  expect(texts("anna").every(seen.mayHave)).toBe(true);
  expect(texts("bram").filter(seen.mayHave).length).toBeLessThan(1000);
});
