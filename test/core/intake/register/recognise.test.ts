import { describe, expect, it } from "vitest";
import {
  isKnownDepartment,
  recogniseBelow,
  recogniseDepartment,
} from "../../../../src/core/intake/register/recognise.ts";
import { REGISTER } from "../../../../src/core/intake/register/register.ts";

const idOf = (text: string) => recogniseDepartment(text)?.id ?? null;

describe("a ministry", () => {
  it.each([
    "BZ",
    "bz",
    "BuZa",
    "MinBuZa",
    "Buitenlandse Zaken",
    "BUITENLANDSE ZAKEN",
    "Min. van Buitenlandse Zaken",
    "min BZ",
    "Ministerie van BZ",
    "Ministerie BuZa",
    "Het Ministerie van Buitenlandse Zaken",
    "Ministerie van Buitenlandse Zaken (BZ)",
    "BZ - Ministerie van Buitenlandse Zaken",
    "Buitenlandse Zaken, Ministerie van",
    "Ministry of Foreign Affairs",
  ])("of Foreign Affairs is known by %s", (text) => {
    expect(idOf(text)).toBe("bz");
  });

  it.each([
    ["Min. BZK", "bzk"],
    ["Ministerie van Binnenlandse Zaken & Koninkrijksrelaties", "bzk"],
    ["Ministerie van Binnenlandse Zaken", "bzk"],
    ["J&V", "jenv"],
    ["JenV", "jenv"],
    ["Ministerie van J en V", "jenv"],
    ["OC&W", "ocw"],
    ["Ministerie van Onderwijs", "ocw"],
    ["Ministerie van financien", "fin"],
    ["V.W.S.", "vws"],
    ["Ministerie van Infrastructuur en Waterstaat (IenW)", "ienw"],
    ["A&M", "aenm"],
    ["KGG", "kgg"],
    ["Volkshuisvesting en Ruimtelijke Ordening", "vro"],
  ])("is known by %s", (text, id) => {
    expect(idOf(text)).toBe(id);
    expect(recogniseDepartment(text)?.former).toBeNull();
  });

  it.each([
    [
      "Ministerie van LNV",
      "lvvn",
      2024,
      "Ministerie van Landbouw, Visserij, Voedselzekerheid en Natuur",
    ],
    [
      "Landbouw, Natuur en Voedselkwaliteit",
      "lvvn",
      2024,
      "Ministerie van Landbouw, Visserij, Voedselzekerheid en Natuur",
    ],
    ["VenJ", "jenv", 2017, "Ministerie van Justitie en Veiligheid"],
    ["Ministerie van Justitie", "jenv", 2010, "Ministerie van Justitie en Veiligheid"],
    ["Verkeer en Waterstaat", "ienw", 2010, "Ministerie van Infrastructuur en Waterstaat"],
    ["I&M", "ienw", 2017, "Ministerie van Infrastructuur en Waterstaat"],
    [
      "EZK",
      "ezk",
      2024,
      "Ministerie van Economische Zaken, Ministerie van Klimaat en Groene Groei",
    ],
    [
      "VROM",
      "vrom",
      2010,
      "Ministerie van Infrastructuur en Waterstaat, Ministerie van Volkshuisvesting en Ruimtelijke Ordening",
    ],
    ["Agentschap Telecom", "rdi", 2022, "Rijksinspectie Digitale Infrastructuur"],
    ["IB-Groep", "duo", 2009, "Dienst Uitvoering Onderwijs"],
  ])("or agency under a name of before, %s, says so", (text, id, until, now) => {
    expect(recogniseDepartment(text)).toMatchObject({ id, former: { until, now } });
  });
});

it.each([
  ["RVO", "rvo"],
  ["Rijksdienst voor Ondernemend Nederland (RVO)", "rvo"],
  ["RVO (EZ)", "rvo"],
  ["RVO.nl", "rvo"],
  ["Rijkswaterstaat", "rws"],
  ["DT&V", "dtv"],
  ["Autoriteit Persoonsgegevens (AP)", "ap"],
  ["SSC ICT", "ssc-ict"],
  ["Politie", "politie"],
])("an agency is known by %s", (text, id) => {
  expect(idOf(text)).toBe(id);
});

it.each([
  "",
  "n.v.t.",
  "BZK/DGOO",
  "Directie BZK",
  "DG Overheidsorganisatie (BZK)",
  "Justitie",
  "Onderwijs",
  "Finance",
  "Ministerie van RVO",
  "Ministerie van Magie",
  "Gemeente Utrecht",
  "Department of Justice",
  "Ministry 3",
  "Jan de Vries",
])("%s is no ministry or agency", (text) => {
  expect(isKnownDepartment(text)).toBe(false);
});

describe("the register", () => {
  it("knows every entry by its own name and abbreviations, and none as another", () => {
    for (const { id, name, abbreviations, names = [] } of REGISTER)
      for (const text of [name, ...abbreviations, ...names])
        expect([text, idOf(text)]).toEqual([text, id]);
  });

  it("names only ministries above others, and ends only what has a successor", () => {
    const kinds = new Map(REGISTER.map(({ id, kind }) => [id, kind]));
    expect(kinds.size).toBe(REGISTER.length);
    for (const { parent, now = [], until } of REGISTER) {
      for (const above of parent === undefined ? now : [parent, ...now])
        expect(kinds.get(above)).toBe("ministry");
      expect(now.length > 0).toBe(until !== undefined);
    }
  });
});

describe("below another department", () => {
  it.each([
    ["FIN", "bzk", null],
    ["Financiën", "bzk", null],
    ["Ministerie van Financiën", null, "fin"],
    ["RVO", "ez", "rvo"],
    ["RVO", "ezk", "rvo"],
    ["IND", "jenv", "ind"],
    ["IND", "vws", null],
    ["RVO", null, null],
    ["Rijksdienst voor Ondernemend Nederland", null, "rvo"],
    ["Politie", "jenv", "politie"],
    ["Politie", "bzk", null],
  ])("%s, below %s, is %s", (text, above, id) => {
    expect(recogniseBelow(text, above)?.id ?? null).toBe(id);
  });
});
