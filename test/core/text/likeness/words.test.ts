import { describe, expect, it } from "vitest";
import { splitCompound } from "../../../../src/core/text/likeness/compound.ts";
import { languageOf } from "../../../../src/core/text/likeness/language.ts";
import { stem } from "../../../../src/core/text/likeness/stem.ts";
import { termsOf } from "../../../../src/core/text/likeness/terms.ts";
import { wordsOf } from "../../../../src/core/text/likeness/words.ts";
import { readLexicon } from "../../../../src/core/text/likeness/lexicon.ts";
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
    ["bommen", "bom"],
    ["botten", "bot"],
    ["wegen", "weg"],
  ])("is one in Dutch for %s and %s, apart from what only looks so", (a, b) => {
    expect(stem(a, "nl")).toBe(stem(b, "nl"));
    for (const long of ["boom", "bomen", "boot", "boten"])
      expect(stem(long, "nl")).not.toBe(stem(b, "nl"));
  });

  it.each([
    ["applications", "application"],
    ["monitoring", "monitors"],
    ["policies", "policy"],
    ["written", "writes"],
    ["children", "child"],
  ])("is one in English for %s and %s", (a, b) => expect(stem(a, "en")).toBe(stem(b, "en")));

  it("keeps words apart that differ", () => {
    expect(stem("huis", "nl")).not.toBe(stem("hulp", "nl"));
  });
});

describe("the stem of a Dutch form whose own stem the lexicon does not have", () => {
  const words =
    "vertalen controleren vaststellen indienen gebruiken stellen geven lezen voldoen groeien werken bepalen " +
    "houden bevatten leveren blijven brief huis bedrijf model proces sociaal financieel actueel snel klein " +
    "belangrijk website boete testen aanmelden omzetten categorie reden betrokkene";
  const { stemOf } = readLexicon(words.split(" ").map((word) => `${word}\tx`));
  it.each([
    ["vertaalt vertaald vertaalde vertaalden", "vertalen"],
    ["controleert gecontroleerd gecontroleerde controleerde", "controleren"],
    ["vastgesteld", "vaststellen"],
    ["ingediend ingediende", "indienen"],
    ["gebruikt", "gebruiken"],
    ["stelt", "stellen"],
    ["geeft", "geven"],
    ["leest", "lezen"],
    ["voldoet", "voldoen"],
    ["groeiende", "groeien"],
    ["werkte gewerkt", "werken"],
    ["houdt", "houden"],
    ["bevat", "bevatten"],
    ["levert", "leveren"],
    ["blijft", "blijven"],
    ["brieven", "brief"],
    ["huizen", "huis"],
    ["bedrijven", "bedrijf"],
    ["modellen", "model"],
    ["processen", "proces"],
    ["sociale", "sociaal"],
    ["financiele", "financieel"],
    ["actuele", "actueel"],
    ["sneller snelste", "snel"],
    ["kleinere", "klein"],
    ["belangrijkste", "belangrijk"],
    ["websites", "website"],
    ["getest", "testen"],
    ["aangemeld aangemelde", "aanmelden"],
    ["omgezet", "omzetten"],
    ["categorieen", "categorie"],
    ["redenen", "reden"],
    ["betrokkenen", "betrokkene"],
    ["boetes", "boete"],
  ])("of %s is that of %s", (forms, word) => {
    for (const form of forms.split(" ")) expect(stemOf(form, "nl")).toBe(stem(word, "nl"));
  });

  it("is its own where nothing known is like it, and always where it is known itself", () => {
    for (const word of ["steden", "kabinet", "smit", "brandt"])
      expect(stemOf(word, "nl")).toBe(stem(word, "nl"));
    const both = readLexicon([
      "brand\tfire",
      "branden\tburn",
      "beheerder\tmanager",
      "beheer\tcare",
    ]);
    expect(both.stemOf("beheerder", "nl")).toBe(stem("beheerder", "nl"));
    expect(both.stemOf("brieven", "en")).toBe(stem("brieven", "en"));
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
  it.each([
    ["De gemeente schrijft de burger uit.", ["schrijft uit"]],
    ["Wie toezicht houdt, ziet op alles toe en meldt het.", ["ziet toe"]],
    ["Nodig is om iemand uit te schrijven; dat kan.", ["uit te schrijven"]],
    ["Een dienst schrijft het gesprek uit tot een verslag.", ["schrijft uit"]],
    ["Hij schrijft brieven uit Almere over.", []],
    ["Zij komt uit, maar schrijft niet.", []],
  ])("of a verb taken apart are one besides: %s", (written, verbs) => {
    const lexicon = readLexicon(["uitschrijven\tderegister", "toezien\toversee"]);
    const shown = termsOf(written, "nl", lexicon).map((term) => term.shown);
    expect(shown.filter((word) => word.includes(" "))).toEqual(verbs);
  });
});

describe("language", () => {
  it.each([
    ["De gemeente helpt inwoners met vragen over hun uitkering.", "nl"],
    ["The agency helps citizens with questions about their benefits.", "en"],
    ["", "nl"],
  ] as const)("of %j is %s", (written, language) => expect(languageOf(written)).toBe(language));
});
