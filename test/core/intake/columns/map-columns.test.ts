import { describe, expect, it } from "vitest";
import { columnsOf } from "../../../../src/core/intake/columns/column.ts";
import { mapColumns } from "../../../../src/core/intake/columns/map-columns.ts";

/** What a small table is read as: its subject, and each header with its role. */
function read(
  headers: string | null,
  ...rows: string[]
): { about: string; roles: Record<string, string> } {
  const cut = (text: string): string[] => text.split(" / ");
  const { about, columns } = mapColumns(
    columnsOf(headers === null ? null : cut(headers), rows.map(cut)),
  );
  const roles = columns.map((column) => [column.header, column.roles.join(", ") || "-"]);
  return { about, roles: Object.fromEntries(roles) as Record<string, string> };
}

const TEXT =
  "Wij willen dat mensen met een vraag over hun rijbewijs binnen een dag antwoord krijgen, en niet na drie weken.";

it("titles over groups of columns do not hide their names", () => {
  const { about, columns } = mapColumns(
    columnsOf(
      ["Persoon naam", "Persoon e-mail", "Werk organisatie", "Werk functie"],
      [["Jan", "j@x.nl", "BZ", "a"]],
      { names: ["naam", "e-mail", "organisatie", "functie"] },
    ),
  );
  expect(about).toBe("people");
  expect(columns.flatMap(({ roles }) => roles)).toEqual([
    "person.name",
    "person.email",
    "department.name",
    "person.role",
  ]);
});

it("lines of remarks are no topics", () => {
  const { columns } = mapColumns(
    columnsOf(
      ["naam", "Opm."],
      [
        ["Jan Bos", "belt terug\nzie mail"],
        ["Els Mol", "komt later"],
      ],
    ),
  );
  expect(columns[1]!.roles).toEqual([]);
});

it.each([
  ["van_id", "naar_id"],
  ["from_id", "to_id"],
  ["source id", "target id"],
])("%s and %s are the ends of a tie", (from, to) => {
  const { about, columns } = mapColumns(columnsOf([from, to], [["0012", "0013"]]));
  expect(about).toBe("ties");
  expect(columns.map(({ roles }) => roles)).toEqual([["tie.from"], ["tie.to"]]);
});

it.each([
  ["addresses", "Plein 1\n2511 CR, Den Haag", "Weg 2\n3511 AB, Utrecht"],
  ["what programs write", '{"a": 1; "b": 2}', '{"a": 2}'],
])("lists are no topics where they are %s", (_, ...cells) => {
  const { columns } = mapColumns(
    columnsOf(
      ["naam", "gegevens"],
      cells.map((cell, i) => [["Jan Bos", "Els Mol"][i]!, cell]),
    ),
  );
  expect(columns[1]!.roles).toEqual([]);
});

describe("what a table is about", () => {
  it("is people where rows have a name and a department, and no text", () => {
    expect(read("Naam / Organisatie", "Jan Bos / BZK")).toEqual({
      about: "people",
      roles: { Naam: "person.name", Organisatie: "department.name" },
    });
  });

  it("is initiatives where rows have a name and a text", () => {
    expect(
      read("Naam / Organisatie / Doel / Status", "Werkverkenner / UWV / Sneller werk / in_gebruik"),
    ).toEqual({
      about: "initiatives",
      roles: {
        Naam: "initiative.title",
        Organisatie: "department.name",
        Doel: "initiative.description",
        Status: "initiative.status",
      },
    });
    expect(read("naam / team / waarom", `Rijbewijs / A / ${TEXT}`).about).toBe("initiatives");
  });

  it("is people where the names are of people, also with a text", () => {
    expect(read("naam / e-mail / toelichting", `Jan Bos / jan@ez.nl / ${TEXT}`).about).toBe(
      "people",
    );
  });

  it("is initiatives where there are titles, whoever stands beside them", () => {
    expect(read("project / naam / e-mail", "Proef / Jan Bos / jan@ez.nl")).toEqual({
      about: "initiatives",
      roles: { project: "initiative.title", naam: "person.leads", "e-mail": "person.email" },
    });
    expect(read("titel / persoon", "Proef / Jan Bos").roles).toEqual({
      titel: "initiative.title",
      persoon: "person.takes-part",
    });
  });

  it("is people where a title stands before a name", () => {
    expect(read("titel / voornaam / achternaam / organisatie", "drs. / Jan / Bos / EZ").about).toBe(
      "people",
    );
  });

  it("is departments where rows say what they are part of, or have a short form", () => {
    expect(read("naam / afkorting / onderdeel van", "Dienst Publiek / DPC / AZ")).toEqual({
      about: "departments",
      roles: {
        naam: "department.name",
        afkorting: "department.code",
        "onderdeel van": "department.parent",
      },
    });
    expect(read("ministerie / directie", "BZK / DGDO")).toEqual({
      about: "departments",
      roles: { ministerie: "department.name", directie: "department.below" },
    });
    expect(read("naam / ministerie", "Directie Wonen / BZK", "Dienst Huurcommissie / BZK")).toEqual(
      {
        about: "departments",
        roles: { naam: "department.below", ministerie: "department.name" },
      },
    );
  });

  it("is ties where rows have two ends and describe nothing", () => {
    for (const headers of [
      "van / naar / soort",
      "from / to / kind",
      "source / target / type",
      "bron / doel / relatie",
      "Persoon 1 / Persoon 2 / soort relatie",
    ]) {
      const { about, roles } = read(headers, "Jan Bos / Els Mol / kent");
      expect({ about, roles: Object.values(roles) }).toEqual({
        about: "ties",
        roles: ["tie.from", "tie.to", "tie.kind"],
      });
    }
    expect(read(null, "Jan / Els / kent", "Els / Jan / adviseert").about).toBe("ties");
  });

  it("is not ties where a goal stands beside a source", () => {
    expect(read("titel / bron / doel", "Proef / intranet / Sneller werk").about).toBe(
      "initiatives",
    );
  });

  it("is unknown where no column names a thing", () => {
    expect(read("a / b / c", "1 / 2 / 3")).toEqual({
      about: "unknown",
      roles: { a: "-", b: "-", c: "-" },
    });
  });
});

describe("the columns of departments", () => {
  it("go from the top down, whatever their order", () => {
    expect(read("team / afdeling / ministerie / naam", "T1 / A / BZK / Jan Bos").roles).toEqual({
      ministerie: "department.name",
      afdeling: "department.below",
      team: "department.below-2",
      naam: "person.name",
    });
  });

  it("leave the top to the file where none names it", () => {
    expect(read("titel / bureau / probleem", "Proef / A / x").roles["bureau"]).toBe(
      "department.below",
    );
  });

  it("take an onderdeel for the top only where nothing stands above it", () => {
    expect(read("naam / organisatieonderdeel", "Jan Bos / DPC").roles["organisatieonderdeel"]).toBe(
      "department.name",
    );
    expect(read("naam / onderdeel / ministerie", "Jan Bos / DPC / AZ").roles).toMatchObject({
      ministerie: "department.name",
      onderdeel: "department.below",
    });
  });

  it("take the short form beside the name of the same department for its code", () => {
    const { roles } = read(
      "agency / agency_name / use_case_name",
      "HHS / Department of Health and Human Services / A",
      "HHS / Department of Health and Human Services / B",
      "DOE / Department of Energy / C",
    );
    expect(roles).toMatchObject({ agency: "department.code", agency_name: "department.name" });
  });

  it("take two different departments for two levels, the one with fewer values above", () => {
    const { roles } = read(
      "organisatie / ministerie / titel",
      "DUO / OCW / A",
      "NVAO / OCW / B",
      "RVO / EZ / C",
      "CBS / EZ / D",
    );
    expect(roles).toMatchObject({ ministerie: "department.name", organisatie: "department.below" });
  });
});

describe("the columns of people", () => {
  it("may give a name in parts", () => {
    expect(
      read("Voornaam / Tussenvoegsel / Achternaam / Afdeling", "Jan / van der / Berg / A").roles,
    ).toEqual({
      Voornaam: "person.given-name",
      Tussenvoegsel: "person.prefix",
      Achternaam: "person.family-name",
      Afdeling: "department.below",
    });
    expect(read("Naam / Voornaam / Organisatie", "Berg / Jan / EZ").roles).toMatchObject({
      Naam: "person.family-name",
      Voornaam: "person.given-name",
    });
    expect(
      read("Naam / Voornaam / Organisatie", "Jan van der Berg / Jan / EZ").roles,
    ).toMatchObject({ Naam: "person.name", Voornaam: "-" });
  });

  it("are known by their cells where their headers are not", () => {
    expect(read("wie ben je / bereikbaar", "Jan Bos / jan@ez.nl", "Els Mol / els@vws.nl")).toEqual({
      about: "people",
      roles: { "wie ben je": "person.name", bereikbaar: "person.email" },
    });
    expect(
      read(
        null,
        "Jan Bos / Ministerie van EZ",
        "Els Mol / Ministerie van VWS",
        "Piet Vos / Dienst Toeslagen",
      ).roles,
    ).toEqual({
      col_0: "person.name",
      col_1: "department.name",
    });
  });

  it("hold topics only where they are short", () => {
    expect(read("naam / biedt / zoekt", `Jan Bos / data / ${TEXT}`).roles).toMatchObject({
      biedt: "topic.offers",
      zoekt: "-",
    });
  });
});

describe("the columns of initiatives", () => {
  it("may have whole questions for headers", () => {
    const { roles } = read(
      "Use Case Name / Stage of Development / What problem is the AI intended to solve? / Date when AI use case became operational or the pilot’s start date / Was the system involved in this use case purchased from a vendor?",
      "A / Pilot / Too slow / 03/03/2025 00:00:00 / No",
    );
    expect(Object.values(roles)).toEqual([
      "initiative.title",
      "initiative.status",
      "initiative.description",
      "initiative.start",
      "-",
    ]);
  });

  it("may tell the text in several", () => {
    expect(read("titel / probleem / doel / aanpak", "A / b / c / d").roles).toMatchObject({
      probleem: "initiative.description",
      doel: "initiative.description",
      aanpak: "initiative.description",
    });
  });

  it("take a soort for the kind of innovation only where its cells say so", () => {
    expect(read("titel / soort / probleem", "A / sociaal / b").roles["soort"]).toBe(
      "initiative.innovation",
    );
    expect(read("titel / soort / probleem", "A / intern project / b").roles["soort"]).toBe("-");
  });

  it("do not take a number or a department for people", () => {
    expect(
      read("titel / medewerkers / eigenaar / probleem", "A / 12 / Directie Wonen / b").roles,
    ).toMatchObject({ medewerkers: "-", eigenaar: "-" });
  });

  it("do not take the day of registration for the start", () => {
    expect(
      read("titel / geregistreerd / probleem", "A / 2024-02-06 / b").roles["geregistreerd"],
    ).toBe("-");
  });

  it("say why they are read as they are, and show the first different cells", () => {
    const { columns } = mapColumns(
      columnsOf(
        ["titel", "waarom", "budget"],
        [
          ["A", TEXT, "10"],
          ["B", TEXT, "10"],
          ["C", TEXT, "20"],
        ],
      ),
    );
    expect(columns.map(({ why }) => why.code)).toEqual(["header", "long-text", "number"]);
    expect(columns[2]?.samples).toEqual(["10", "20"]);
    expect(columns[1]?.samples[0]?.length).toBeLessThanOrEqual(120);
  });
});

describe("the questions of a form", () => {
  it("name the columns of initiatives", () => {
    const { about, roles } = read(
      "ID / Begintijd / Wat is je naam? / Wat is je e-mailadres? / Bij welk ministerie werk je? / Wat is de naam van je initiatief? / Welk probleem lost het op? / In welke fase zit het? / Wat hebben jullie geleerd?",
      `1 / 1-3-2025 10:00:00 / Jan Bos / jan@ez.nl / EZ / Proef / ${TEXT} / loopt / Veel`,
    );
    expect(about).toBe("initiatives");
    expect(Object.values(roles)).toEqual([
      "initiative.id",
      "-",
      "person.leads",
      "person.email",
      "department.name",
      "initiative.title",
      "initiative.description",
      "initiative.status",
      "initiative.lessons",
    ]);
  });

  it("name the columns of people, and their wish above all", () => {
    const { about, roles } = read(
      "Wat is uw naam? / Bij welk ministerie werkt u? / Waarmee kunt u anderen helpen? / Wat zoekt u? / Mogen uw gegevens gedeeld worden?",
      "Jan Bos / EZ / data / inkoop / nee",
    );
    expect(about).toBe("people");
    expect(roles["Mogen uw gegevens gedeeld worden?"]).toBe("person.sharing");
    expect(roles["Waarmee kunt u anderen helpen?"]).toBe("topic.offers");
  });
});
