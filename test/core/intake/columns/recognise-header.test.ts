import { describe, expect, it } from "vitest";
import { HEADER_WORDS } from "../../../../src/core/intake/columns/header-words.ts";
import { recogniseHeader } from "../../../../src/core/intake/columns/recognise-header.ts";
import { foldHeader } from "../../../../src/core/text/fold-header.ts";

const meaningsOf = (header: string) => recogniseHeader(header).map(({ concept }) => concept);

describe("a header", () => {
  it("is compared without case, accents, punctuation and how its words are joined", () => {
    for (const header of ["E-mail", "e_mail", "E-MAIL:", " é-mail "])
      expect(meaningsOf(header)).toEqual(["email"]);
    for (const header of ["agency_name", "agencyName", "Agency  Name"])
      expect(meaningsOf(header)).toEqual(["organisation"]);
  });

  it("may mean more than one thing", () => {
    expect(meaningsOf("doel")).toEqual(["description", "to"]);
  });

  it("means nothing where nobody knows it", () => {
    expect(
      ["budget", "", "x y z", "benefits", "Description of AI system's outputs"].flatMap(meaningsOf),
    ).toEqual([]);
  });
});

it("every known word is written as it is compared", () => {
  for (const [concept, words] of HEADER_WORDS) {
    for (const word of words.split(", "))
      expect(`${concept}: ${foldHeader(word)}`).toBe(`${concept}: ${word}`);
  }
});
