import { describe, expect, it } from "vitest";
import { emailsIn } from "../../../../src/core/intake/cells/email.ts";
import { readInnovation } from "../../../../src/core/intake/cells/innovation.ts";
import { readList, readTopics } from "../../../../src/core/intake/cells/list.ts";
import { isPlaceholder } from "../../../../src/core/intake/cells/placeholder.ts";
import { readSharing } from "../../../../src/core/intake/cells/sharing-word.ts";
import { readStatus } from "../../../../src/core/intake/cells/status.ts";
import { readTieKind } from "../../../../src/core/intake/cells/tie-kind-word.ts";

describe("a status", () => {
  it.each([
    ["idee", "idea"],
    ["Stage 1 - Initiation (The use case's intended purpose is documented)", "idea"],
    ["loopt", "running"],
    ["in_gebruik", "running"],
    ["ontwikkeling", "running"],
    ["Pre-deployment", "running"],
    ["c) Deployed – The use case is being actively authorized or utilized", "running"],
    ["Stage 4 - Operation and Maintenance (Use case is integrated)", "running"],
    ["Afgerond", "done"],
    ["klaar", "done"],
    ["gestopt", "stopped"],
    ["buiten_gebruik", "stopped"],
    ["d) Retired – The use case was reported", "stopped"],
    ["Stage 5 - Retired (Use case has been retired)", "stopped"],
  ])("%s is %s", (text, status) => expect(readStatus(text)).toBe(status));

  it("is not guessed from other words", () => {
    expect(["groen", "75%", "in afwachting van besluit", ""].map(readStatus)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});

describe("a kind of innovation", () => {
  it("is technological or social, in Dutch and English", () => {
    expect(
      ["technologisch", "Sociale innovatie", "technical", "maatschappelijk", "overig"].map(
        readInnovation,
      ),
    ).toEqual(["technological", "social", "technological", "social", null]);
  });
});

describe("a wish about sharing", () => {
  it("is read in Dutch and English, and is none where the cell is empty", () => {
    expect(["ja", "Yes", "open", "J"].map(readSharing)).toEqual(["open", "open", "open", "open"]);
    expect(["intern", "alleen intern", "Internal"].map(readSharing)).toEqual([
      "internal",
      "internal",
      "internal",
    ]);
    expect(["nee", "No", "privé", "PRIVATE"].map(readSharing)).toEqual([
      "private",
      "private",
      "private",
      "private",
    ]);
    expect(["", "  "].map(readSharing)).toEqual([null, null]);
  });

  it("that cannot be read is never taken for a yes", () => {
    expect(["ja, maar eerst vragen", "?", "-", "misschien", "1"].map(readSharing)).toEqual(
      Array(5).fill("unreadable"),
    );
  });
});

describe("a kind of tie", () => {
  it("is read in Dutch and English", () => {
    expect(
      [
        "kent",
        "Werkt samen met",
        "adviseert",
        "rapporteert aan",
        "leidt",
        "neemt deel",
        "hangt samen met",
      ].map(readTieKind),
    ).toEqual(["knows", "knows", "advises", "reports-to", "leads", "takes-part", "related"]);
    expect(
      [
        "knows",
        "advises",
        "reports to",
        "reports-to",
        "leads",
        "takes part",
        "takes-part",
        "related",
      ].map(readTieKind),
    ).toEqual([
      "knows",
      "advises",
      "reports-to",
      "reports-to",
      "leads",
      "takes-part",
      "takes-part",
      "related",
    ]);
    expect(["eet met", ""].map(readTieKind)).toEqual([null, null]);
  });
});

describe("a list in a cell", () => {
  it("is split at semicolons, bars and line breaks, never at commas", () => {
    expect(readList("Berg, Jan van der; Els Mol|Piet  Vos\nEls Mol\r\n;")).toEqual([
      "Berg, Jan van der",
      "Els Mol",
      "Piet Vos",
    ]);
  });

  it("of topics is split at commas too, but not within brackets", () => {
    expect(readTopics("zorg, data;ethiek | AI (taal, beeld)")).toEqual([
      "zorg",
      "data",
      "ethiek",
      "AI (taal, beeld)",
    ]);
  });
});

describe("a word for nobody", () => {
  it.each([
    "N/D",
    "ND",
    "'N/D'",
    '"n.v.t."',
    "n.v.t",
    "Vacature",
    "VACANT",
    "onbekend",
    "Unknown",
    "TBD",
    "Not disclosed",
    "XX",
    "-",
    "–",
    "?",
    "[blank]",
    "N/A",
    "(vacant)",
    "nader te bepalen",
    "nog te werven",
    "Vacature 2",
    "vacature (32 uur)",
    "Openstaande vacature",
    "vacante functie",
    "VACANT (0.8 fte)",
    "anoniem",
    "Confidential",
    "Not publicly disclosed",
    "#N/B",
    "#REF!",
    "#WAARDE!",
    "Totaal",
    "Subtotaal",
    "zie boven",
  ])("%j is one", (text) => expect(isPlaceholder(text)).toBe(true));

  it.each([
    "Nora Dijk",
    "Xander",
    "Vera Cant",
    "Onno Bekend",
    "T. B. Dekker",
    "Noa",
    "N. Vos",
    "Unknown Artist",
    "P12",
    "0",
    "Totaal Voetbal",
    "Vacature Jansen",
    "Anonieme Alcoholisten",
    "#1 Jan",
    "Ida Idem",
  ])("%j is none", (text) => expect(isPlaceholder(text)).toBe(false));
});

describe("e-mail addresses in a cell", () => {
  it("are found among other words, in small letters, each once", () => {
    expect(
      emailsIn("Jan <Jan.de.Vries@EZ.nl>, cc: els_mol+x@min-vws.nl; jan.de.vries@ez.nl"),
    ).toEqual(["jan.de.vries@ez.nl", "els_mol+x@min-vws.nl"]);
    expect(emailsIn("Nelson.yang@uspto.gov,")).toEqual(["nelson.yang@uspto.gov"]);
  });

  it("looks through a cell of a million letters without an address", () => {
    expect(emailsIn(`${"x".repeat(1_000_000)}@A1`)).toEqual([]);
  });

  it("are not made up", () => {
    expect(["jan.nl", "jan@", "@ez.nl", "jan@ez", "https://ez.nl/a"].flatMap(emailsIn)).toEqual([]);
  });
});
