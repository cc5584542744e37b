import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { excerptOf, markTerms } from "../../../src/renderer/ui/mark-terms.ts";

const marked = (text: string, terms: readonly string[]): string[] =>
  markTerms(text, terms).flatMap((piece) => (piece.isMarked ? [piece.text] : []));

describe("the words that are looked for", () => {
  it("are marked whole, whatever their capitals", () => {
    expect(marked("Gesprekken aan de balie: een gesprek.", ["gesprek"])).toEqual(["gesprek"]);
    expect(marked("Gesprek, daarna een GESPREK", ["gesprek"])).toEqual(["Gesprek", "GESPREK"]);
  });
  it("are marked with letters that Dutch and others have", () => {
    expect(marked("Eén coördinatie; coördinatiepunt", ["coördinatie"])).toEqual(["coördinatie"]);
  });
  it("are marked as the longer of two", () => {
    expect(marked("zonder internet", ["zonder", "zonder internet"])).toEqual(["zonder internet"]);
  });
  it("may hold signs that mean something in a pattern", () => {
    expect(marked("Wie kent C++ (en .NET)?", ["C++", ".NET"])).toEqual(["C++", ".NET"]);
  });
  it("are none where nothing is looked for", () => {
    expect(markTerms("Iets", [])).toEqual([{ text: "Iets", isMarked: false }]);
  });
  it("leave the text as it was, letter for letter", () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (text, terms) => {
        const pieces = markTerms(text, terms);
        expect(pieces.map((piece) => piece.text).join("")).toBe(text);
      }),
    );
  });
});

describe("a part of a long text", () => {
  const text = "Eerst iets anders. Dan komt het gesprek. En dan nog veel meer.";
  it("is all of it where it fits", () => {
    expect(excerptOf(text, ["gesprek"], 100)).toBe(text);
  });
  it("begins with the sentence that holds the word, and says what is left out", () => {
    expect(excerptOf(text, ["gesprek"], 30)).toBe("… Dan komt het gesprek. …");
  });
  it("begins at the beginning where no word is in it", () => {
    expect(excerptOf(text, ["brief"], 30)).toBe("Eerst iets anders. …");
  });
  it("ends at a word within a sentence that is too long itself", () => {
    expect(excerptOf("een twee drie vier vijf", ["een"], 10)).toBe("een twee …");
  });
  it("is never much longer than asked for", () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.array(fc.string()),
        fc.integer({ min: 5, max: 60 }),
        (all, terms, longest) => {
          expect(excerptOf(all, terms, longest).length).toBeLessThanOrEqual(longest + 4);
        },
      ),
    );
  });
});
