import { describe, expect, it } from "vitest";
import { readQuestion, type KnownWords } from "../../../../src/core/text/find/question.ts";
import { makeCorpus } from "../../../../src/core/text/likeness/corpus.ts";
import { readLexicon } from "../../../../src/core/text/likeness/lexicon.ts";

const LEXICON = readLexicon([
  "gezicht\tface",
  "herkennen\trecognise",
  "opleiding\ttraining",
  "halen\tfetch",
]);

function known(text: string, more: Partial<KnownWords> = {}): KnownWords {
  const corpus = makeCorpus([{ title: "", text, language: "nl" }], LEXICON);
  const names = new Set(["fenna", "oldenburger"]);
  return {
    vocabularies: [corpus.vocabulary],
    lexicon: LEXICON,
    names,
    hidden: new Set(),
    ...more,
  };
}
const words = (question: string, texts = "", more: Partial<KnownWords> = {}) =>
  readQuestion(question, known(texts, more)).telling;

describe("a question", () => {
  it("is looked for by the words that say something, not by those with which one asks", () => {
    expect(words("Wie weet iets van subsidies?", "subsidies")).toEqual(["subsidies"]);
    expect(words("Who knows anything about training")).toEqual(["training"]);
  });

  it("of nothing else is looked for by all of its words", () => {
    expect(words("wie weet iets")).toEqual(["wie", "weet", "iets"]);
  });

  it("has slips of the pen put right by the words of the texts", () => {
    const texts = "subsidie vergunningen";
    expect(words("subsidei", texts)).toEqual(["subsidie"]);
    expect(words("vergunnignen", texts)).toEqual(["vergunningen"]);
  });

  it("has slips in names put right, in capitals or not", () => {
    expect(words("Fenna Oldenbruger")).toEqual(["fenna", "oldenburger"]);
  });

  it("keeps a word that occurs nowhere and is like none, and a short one that is like another", () => {
    expect(words("kroeg drone", "kreeg")).toEqual(["kroeg", "drone"]);
    expect(words("zonnebloem", "zonnepaneel")).toEqual(["zonnebloem"]);
  });

  it("keeps a compound of known words, unless one slip makes it a word that occurs", () => {
    expect(words("gezichtsopleiding", "opleiding")).toEqual(["gezichtsopleiding"]);
    expect(words("gezichtsherkening", "gezichtsherkenning")).toEqual(["gezichtsherkenning"]);
  });

  it("keeps a verb of a particle and a known verb: terughalen is no slip for terugzagen", () => {
    expect(words("terughalen", "terugzagen")).toEqual(["terughalen"]);
    expect(words("terugzagn", "terugzagen")).toEqual(["terugzagen"]);
  });

  it("is never taken for the name of someone who wishes not to be named", () => {
    const hidden = { hidden: new Set(["stilleven"]) };
    expect(words("stileven", "stilleven")).toEqual(["stilleven"]);
    expect(words("stileven", "stilleven", hidden)).toEqual(["stileven"]);
  });

  it("is in the language that has most of its words", () => {
    expect(readQuestion("training", known("")).language).toBe("en");
    expect(readQuestion("opleiding", known("")).language).toBe("nl");
  });
});
