import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answersFrom } from "../../../../src/core/text/find/answers.ts";
import { makeCorpus, type WrittenText } from "../../../../src/core/text/likeness/corpus.ts";
import { readLexicon } from "../../../../src/core/text/likeness/lexicon.ts";

const LEXICON = readLexicon(["brug\tbridge", "sensor\tsensor", "brief\tletter"]);
const dutch = (title: string, text = ""): WrittenText => ({ title, text, language: "nl" });
const english = (text: string): WrittenText => ({ title: "", text, language: "en" });

function answering(texts: readonly WrittenText[]) {
  const corpus = makeCorpus(texts, LEXICON);
  const answers = answersFrom(corpus);
  return {
    to: (question: WrittenText) => answers.to(corpus.weigh(question)),
    metIn: (question: WrittenText) => [...answers.metIn(corpus.weigh(question))],
    reasons: (question: WrittenText, text: number) =>
      answers
        .reasons(corpus.weigh(question), text)
        .map((term) => corpus.vocabulary.terms[term]!.shown),
  };
}

const TEXTS = [
  dutch("Brug", "Een sensor meet de brug en het water."),
  dutch("Brief", "Wie een brief krijgt, begrijpt hem niet."),
  dutch("Water", "Het water in de sloot is zout."),
];

describe("what answers a question", () => {
  it("is the text that meets most of it first, and is told by which of its words", () => {
    const { to, reasons } = answering(TEXTS);
    const question = dutch("sensoren op bruggen");
    expect(to(question)[0]!.text).toBe(0);
    expect(reasons(question, 0).toSorted()).toEqual(["brug", "sensor"]);
  });

  it("is found in the other language by the lexicon", () => {
    const { to, reasons } = answering(TEXTS);
    expect(to(english("letters"))[0]!.text).toBe(1);
    expect(reasons(english("letters"), 1)).toEqual(["brief"]);
  });

  it("by 0.85 of what is met of the question, and 0.15 of what is met of the text", () => {
    // Two words that one text of three has: all of the question is met, and all of the text.
    const { to } = answering([dutch("", "brug sensor"), dutch("", "brief"), dutch("", "water")]);
    expect(to(dutch("", "brug sensor"))).toEqual([{ text: 0, score: expect.closeTo(1, 9) }]);
    // Half of the question (both words are in one of three texts), and half of the text.
    const half = answering([dutch("", "brug fiets"), dutch("", "brief"), dutch("", "water")]);
    const [best] = half.to(dutch("", "brug brief"));
    expect(best!.score).toBeCloseTo(0.85 * 0.5 + 0.15 * 1, 9);
    expect(half.to(dutch("", "brug brief"))[1]!.score).toBeCloseTo(0.85 * 0.5 + 0.15 * 0.5, 9);
  });

  it("is nothing for a question without words, or of words that occur nowhere", () => {
    const { to } = answering(TEXTS);
    expect(to(dutch(""))).toEqual([]);
    expect(to(dutch("", "xyz"))).toEqual([]);
  });

  it("meets all of a name of which every word is asked for, whatever else is", () => {
    const { metIn } = answering([dutch("Brief"), dutch("Brug water")]);
    const [letter, bridge] = metIn(dutch("", "een brief over een brug"));
    expect(letter).toBeCloseTo(1, 9);
    expect(bridge).toBeCloseTo(0.5, 9);
  });
});

it("scores between 0 and 1, the best first, and the same whatever was asked before", () => {
  const words = ["brug", "sensor", "water", "brieven", "zout", "sloot", "bridge", "een", "qua"];
  const text = fc
    .array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 })
    .map((list) => dutch(list[0]!, list.slice(1).join(" ")));
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 8 }), text, text, (texts, one, other) => {
      const { to } = answering(texts);
      const first = to(one);
      to(other);
      expect(to(one)).toEqual(first);
      expect(answering(texts).to(one)).toEqual(first);
      const scores = first.map(({ score }) => score);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      for (const score of scores) {
        expect(score).toBeGreaterThan(0);
        expect(score).toBeLessThanOrEqual(1);
      }
    }),
  );
});
