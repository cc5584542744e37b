import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markTerms } from "../../../src/renderer/features/flows/mark-terms.ts";

const shared = (text: string, words: readonly string[]): string[] =>
  markTerms(text, words).flatMap((piece) => (piece.isShared ? [piece.text] : []));

describe("the shared words in a text", () => {
  it("are marked whatever their capitals, wherever they stand by themselves", () => {
    const text = "Verslag maken: het verslag, niet de verslaglegging.";
    expect(shared(text, ["verslag"])).toEqual(["Verslag", "verslag"]);
  });
  it("are whole words with their accents", () => {
    expect(shared("Een café in de wijk", ["caf", "café"])).toEqual(["café"]);
  });
  it("are the longest where one begins like another", () => {
    expect(shared("open source software", ["open", "open source"])).toEqual(["open source"]);
  });
  it("may hold signs that mean something in a pattern", () => {
    expect(shared("Wij doen C++ (en R)", ["c++", "(en", "r)"])).toContain("C++");
  });
  it("leave the text as it is, letter for letter", () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (text, words) => {
        const pieces = markTerms(text, words);
        expect(pieces.map((piece) => piece.text).join("")).toBe(text);
      }),
    );
  });
  it("are none where nothing is shared", () => {
    expect(markTerms("Iets", [])).toEqual([{ text: "Iets", isShared: false }]);
  });
});
