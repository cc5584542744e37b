import { describe, expect, it } from "vitest";
import { splitCompound } from "../../../../src/core/text/likeness/compound.ts";
import { languageOf } from "../../../../src/core/text/likeness/language.ts";
import { stem } from "../../../../src/core/text/likeness/stem.ts";
import { termsOf } from "../../../../src/core/text/likeness/terms.ts";
import { wordsOf } from "../../../../src/core/text/likeness/words.ts";
import { LEXICON } from "./lexicon-of-tests.ts";

describe("stem", () => {
  it.each([
    ["vergunningen", "vergunning"],
    ["subsidies", "subsidie"],
    ["risicos", "risico"],
    ["fotos", "foto"],
    ["aanvragen", "aanvraag"],
    ["gemeenten", "gemeente"],
  ])("is one in Dutch for %s and %s", (a, b) => expect(stem(a, "nl")).toBe(stem(b, "nl")));

  it.each([
    ["applications", "application"],
    ["monitoring", "monitors"],
    ["policies", "policy"],
  ])("is one in English for %s and %s", (a, b) => expect(stem(a, "en")).toBe(stem(b, "en")));

  it("keeps words apart that differ", () => {
    expect(stem("huis", "nl")).not.toBe(stem("hulp", "nl"));
  });
});

describe("a Dutch compound", () => {
  const known = new Set(
    [
      "subsidie",
      "aanvraag",
      "vergunning",
      "wet",
      "voorstel",
      "wacht",
      "wachten",
      "ver",
      "toe",
      "tijd",
      "melding",
    ].map((word) => stem(word, "nl")),
  );
  const halves = (word: string) => splitCompound(word, (half) => known.has(half));
  it.each([
    ["subsidieaanvraag", "subsidie", "aanvraag"],
    ["vergunningsaanvragen", "vergunning", "aanvraag"],
    ["wetsvoorstel", "wet", "voorstel"],
    ["wachttijden", "wacht", "tijd"],
  ])("%s is %s and %s", (word, front, head) =>
    expect(halves(word)).toEqual({ front: stem(front, "nl"), head: stem(head, "nl") }),
  );
  it.each(["subsidie", "vergunningen", "onbekend", "aanvraagxyz", "verwachten", "toemelding"])(
    "%s is none",
    (word) => expect(halves(word)).toBeNull(),
  );
});

describe("words", () => {
  it("are folded, without apostrophes", () =>
    expect(wordsOf("Auto's: één e-mail per ‘burger’!")).toEqual([
      "auto",
      "een",
      "e",
      "mail",
      "per",
      "burger",
    ]));
  it("are none in an empty text", () => expect(wordsOf(" — ")).toEqual([]));
  it("that belong together are a term besides, also with a stop word between", () => {
    const shown = termsOf("De sociale zekerheid", "nl", LEXICON).map((term) => term.shown);
    expect(shown).toEqual(["de", "sociale", "zekerheid", "sociale zekerheid"]);
  });
});

describe("language", () => {
  it.each([
    ["De gemeente helpt inwoners met vragen over hun uitkering.", "nl"],
    ["The agency helps citizens with questions about their benefits.", "en"],
    ["", "nl"],
  ] as const)("of %j is %s", (written, language) => expect(languageOf(written)).toBe(language));
});
