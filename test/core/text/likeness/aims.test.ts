import { describe, expect, it } from "vitest";
import { onJudged } from "../../../bench/similarity/judged.ts";
import { registerRecall } from "../../../bench/similarity/register-recall.ts";
import { onSentences } from "../../../bench/similarity/sentences.ts";
import { REAL_DATA, REAL_DATA_ABSENT } from "../../../engine/real-data.ts";

const LONG = 120_000;

describe.skipIf(REAL_DATA_ABSENT !== "")(`likeness on real texts${REAL_DATA_ABSENT}`, () => {
  it(
    "orders pairs of sentences as people do: Spearman .78 in Dutch, .80 in English, .68 across; trigrams .73, .72, .44",
    () => {
      const { ours, trigrams } = onSentences(REAL_DATA);
      expect(ours.nl).toBeGreaterThanOrEqual(0.78);
      expect(ours.en).toBeGreaterThanOrEqual(0.8);
      expect(ours["nl-en"]).toBeGreaterThanOrEqual(0.68);
      expect(trigrams.nl).toBeCloseTo(0.731, 3);
      expect(trigrams.en).toBeCloseTo(0.723, 3);
      expect(trigrams["nl-en"]).toBeCloseTo(0.44, 3);
    },
    LONG,
  );

  it(
    "orders initiatives as a reader does: nDCG at 10 of .70 in Dutch and .60 across, above words, letters and chance",
    () => {
      const results = onJudged(REAL_DATA);
      const { "nl-nl": own, "nl-en": across } = results;
      expect(own.ours).toBeGreaterThanOrEqual(0.7);
      expect(own.ours).toBeGreaterThan(Math.max(own.words, own.letters));
      expect(across.ours).toBeGreaterThanOrEqual(0.6);
      expect(across.ours).toBeGreaterThan(Math.max(across.words, across.letters, across.random));
      for (const set of ["unseen-nl-nl", "unseen-nl-en"] as const) {
        const { ours, words, letters, random } = results[set];
        expect(ours).toBeGreaterThan(Math.max(words, letters, random));
      }
    },
    LONG,
  );

  it(
    "finds the initiatives of one title by their texts, the title left out, more often than TF-IDF",
    () => {
      const { ours, tfIdf, initiatives } = registerRecall(REAL_DATA);
      expect(initiatives).toBeGreaterThan(300);
      expect(ours).toBeGreaterThan(tfIdf);
    },
    LONG,
  );
});
