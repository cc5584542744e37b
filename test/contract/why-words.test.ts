import { describe, expect, it } from "vitest";
import { WHY_WORDS, whyWords } from "../../src/contract/words/why-words.ts";
import { WHY_CODES } from "../../src/core/intake/reading.ts";

describe("why a column is read as it is", () => {
  it.each([
    [{ code: "header" }, "naam van de kolom", "the column's name"],
    [
      { code: "email", details: { hits: 91, of: 92 } },
      "91 van 92 zijn e-mailadressen",
      "91 of 92 are e-mail addresses",
    ],
    [
      { code: "email", details: { hits: 1996, of: 2000 } },
      "99 % van de 2.000 waarden zijn e-mailadressen",
      "99 % of 2,000 values are e-mail addresses",
    ],
    [
      { code: "date", details: { hits: 12, of: 12, order: "day-first" } },
      "alle 12 zijn datums, dag eerst",
      "all 12 are dates, day first",
    ],
    [
      { code: "names", details: { names: 96, none: 4 } },
      "96 namen, 4 keer geen naam",
      "96 names, 4 times no name",
    ],
    [
      { code: "names", details: { names: 1, none: 1 } },
      "1 naam, 1 keer geen naam",
      "1 name, once no name",
    ],
    [
      { code: "list", details: { values: 284, separator: ";" } },
      "284 namen, gescheiden door ;",
      "284 names, separated by ;",
    ],
    [
      { code: "register", details: { hits: 118, of: 118 } },
      "118 van 118 in het register",
      "118 of 118 in the register",
    ],
    [
      { code: "words", details: { different: 4, unknown: 1, of: 90 } },
      "4 verschillende waarden, 1 onbekend",
      "4 different values, 1 unknown",
    ],
    [
      { code: "second", details: { role: "person.email" } },
      "een andere kolom is al e-mail",
      "another column already is e-mail",
    ],
  ])("%j is said in both languages", (why, nl, en) => {
    expect([whyWords(why, "nl"), whyWords(why, "en")]).toEqual([nl, en]);
  });

  it("has words for all that the intake says, and for nothing else", () => {
    expect(Object.keys(WHY_WORDS).toSorted()).toEqual([...WHY_CODES].toSorted());
  });

  it("is its code where nobody has words for it", () => {
    expect(whyWords({ code: "made-up" }, "nl")).toBe("made-up");
  });

  it("leaves no place for a figure open where there is none", () => {
    for (const code of Object.keys(WHY_WORDS))
      for (const language of ["nl", "en"] as const)
        expect(whyWords({ code, details: { hits: 1, of: 2, values: 3 } }, language)).not.toMatch(
          /[{}]|NaN/,
        );
  });
});
