import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { cosine, lettersInWords, tfIdf, words, type Parts } from "../bench/similarity/tf-idf.ts";

/** Written by make-tf-idf.py, which says how to run it again. */
const ORACLE = JSON.parse(readFileSync(join(import.meta.dirname, "tf-idf.json"), "utf8")) as {
  readonly texts: readonly string[];
  readonly words: readonly (readonly number[])[];
  readonly letters: readonly (readonly number[])[];
};

const ours = (parts: Parts): number[][] => {
  const vectors = tfIdf(ORACLE.texts, parts);
  return vectors.map((a) => vectors.map((b) => cosine(a, b)));
};

it.each(["words", "letters"] as const)("is scikit-learn's TF-IDF, by %s, to 1e-9", (name) => {
  const found = ours(name === "words" ? words : lettersInWords);
  ORACLE[name].forEach((row, a) =>
    row.forEach((value, b) => expect(Math.abs(found[a]![b]! - value)).toBeLessThan(1e-9)),
  );
});
