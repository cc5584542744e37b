import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markAlike, type Piece } from "../../src/renderer/app/mark-alike.ts";

const shared = (pieces: readonly Piece[]): string[] =>
  pieces.filter(({ alike }) => alike).map(({ text }) => text);

describe("what two names share", () => {
  it("is the last name, and the initial with the letter it may stand for", () => {
    const { one, other } = markAlike("Berg, J. van der", "Jaap van der Berg");
    expect(shared(one)).toEqual(["Berg", "J."]);
    expect(shared(other)).toEqual(["J", "Berg"]);
  });
  it("does not depend on capitals or accents", () => {
    const { one, other } = markAlike("DILAN YILDIZ", "Dilan Yildíz");
    expect(shared(one)).toEqual(["DILAN", "YILDIZ"]);
    expect(shared(other)).toEqual(["Dilan", "Yildíz"]);
  });
  it("is nothing where only small words are the same", () => {
    expect(shared(markAlike("Ada van Dam", "Bob van Eik").one)).toEqual([]);
  });
  it("leaves every letter where it was", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (name, other) => {
        expect(
          markAlike(name, other)
            .one.map(({ text }) => text)
            .join(""),
        ).toBe(name);
      }),
    );
  });
});
