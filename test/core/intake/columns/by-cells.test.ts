import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { columnsOf } from "../../../../src/core/intake/columns/column.ts";
import { mapColumns } from "../../../../src/core/intake/columns/map-columns.ts";
import { openText } from "../../../../src/core/intake/open-text.ts";
import { isKnownDepartment } from "../../../../src/core/intake/register/recognise.ts";
import { REAL_DATA, REAL_DATA_ABSENT } from "../../../engine/real-data.ts";
import { sourceOf } from "../source-of.ts";

/** How a file is read: under its own headers, or under X1, X2 ... */
async function mapped(path: string, headers: "own" | "nonsense") {
  const raw = await openText(sourceOf(readFileSync(path), { name: basename(path) }), {}, {});
  const own = raw.headers ?? [];
  const { about, columns } = mapColumns(
    columnsOf(headers === "own" ? own : own.map((_, i) => `X${i + 1}`), raw.sample, {
      width: raw.layout.width,
      isKnownDepartment,
    }),
  );
  return {
    about,
    roles: Object.fromEntries(columns.map(({ roles }, i) => [own[i]?.trim(), roles.join()])),
    doubts: columns.flatMap(({ doubt }, i) => (doubt ? [own[i]?.trim()] : [])),
  };
}

const example = (name: string): string => join("resources/example", name);
const real = (name: string): string => join(REAL_DATA, name);

describe("under headers that say nothing", () => {
  it("the example's initiatives are found by what is in the cells", async () => {
    const { about, roles } = await mapped(example("initiatieven.csv"), "nonsense");
    expect(about).toBe("initiatives");
    expect(roles).toMatchObject({
      id: "initiative.id",
      titel: "initiative.title",
      probleem: "initiative.description",
      organisatieonderdeel: "department.name",
      status: "initiative.status",
      start: "initiative.start",
      einde: "initiative.end",
      onderwerpen: "topic.about",
      contactpersoon: "person.leads",
      deelnemers: "person.takes-part",
    });
  });

  it("so are its people, departments and ties", async () => {
    expect(await mapped(example("mensen.csv"), "nonsense")).toMatchObject({
      about: "people",
      roles: {
        id: "person.id",
        naam: "person.name",
        "e-mail": "person.email",
        organisatieonderdeel: "department.name",
        functie: "person.role",
        biedt: "topic.offers",
        delen: "person.sharing",
      },
    });
    expect(await mapped(example("organisaties.csv"), "nonsense")).toMatchObject({
      about: "departments",
      roles: { naam: "department.name", "onderdeel van": "department.parent" },
    });
    expect(await mapped(example("relaties.csv"), "nonsense")).toMatchObject({
      about: "ties",
      roles: { van: "tie.from", naar: "tie.to", soort: "tie.kind" },
    });
  });

  it("answers of yes and no are no wish about sharing", () => {
    const rows = [
      ["Jan Bos", "jan@ez.nl", "ja"],
      ["Els Mol", "els@ez.nl", "nee"],
    ];
    const { columns } = mapColumns(columnsOf(["X1", "X2", "X3"], rows));
    expect(columns[2]?.roles).toEqual([]);
  });

  it("titles in capitals are no people, however many words they have", () => {
    const rows = [
      "Data Quality",
      "Cloud Data",
      "Fraud Detection",
      "Claims Data",
      "Smart Search",
    ].map((title) => [title, "Ministerie van EZ"]);
    expect(mapColumns(columnsOf(["X1", "X2"], rows)).about).not.toBe("people");
  });
});

describe.skipIf(REAL_DATA_ABSENT !== "")(
  `real files under headers that say nothing${REAL_DATA_ABSENT}`,
  () => {
    it("the Dutch register", async () => {
      expect(
        await mapped(real("nl-algoritmeregister/register-utf8-comma.csv"), "nonsense"),
      ).toMatchObject({
        about: "initiatives",
        roles: {
          Naam: "initiative.title",
          Organisatie: "department.name",
          Doel: "initiative.description",
          Status: "initiative.status",
        },
      });
    });

    it("the US inventory", async () => {
      const { about, roles } = await mapped(real("us-ai-2025/individual.csv"), "nonsense");
      expect(about).toBe("initiatives");
      expect(roles).toMatchObject({
        agency: "department.code",
        agency_name: "department.name",
        use_case_name: "initiative.title",
        contact_email: "person.email",
        development_stage: "initiative.status",
        problem_solved: "initiative.description",
        classification: "",
      });
    });

    it.each(["agriculture", "labor", "sec", "state", "transportation"])(
      "the agency %s: title and description, and its e-mail where it has one",
      async (name) => {
        const path = real(`us-agencies-raw/${name}.csv`);
        const [own, nonsense] = [await mapped(path, "own"), await mapped(path, "nonsense")];
        for (const role of ["initiative.title", "initiative.description", "person.email"]) {
          const at = (roles: Record<string, string>) =>
            Object.keys(roles).filter((header) => roles[header] === role);
          expect({ role, at: at(nonsense.roles) }).toEqual({ role, at: at(own.roles) });
        }
      },
    );

    it("a person is asked to look at few columns, and at none of most files", async () => {
      const doubts = await Promise.all(
        [
          "nl-algoritmeregister/register-utf8-comma.csv",
          "us-ai-2025/individual.csv",
          "us-ai-2025/commercial-off-the-shelf.csv",
          "us-agencies-raw/agriculture.csv",
          "us-agencies-raw/labor.csv",
          "us-agencies-raw/state.csv",
          "us-agencies-raw/transportation.csv",
        ].map(async (name) => (await mapped(real(name), "own")).doubts),
      );
      // The first 1,000 rows of a column of product names tell of no fixed kind of thing.
      expect(doubts.flat()).toEqual(["Name of Commercial Product or Service Used"]);
      // Its dates are months of a fiscal year, and it says so.
      const sec = (await mapped(real("us-agencies-raw/sec.csv"), "own")).doubts;
      expect(sec).toHaveLength(1);
      expect(sec[0]).toMatch(/^Date when AI use case became operational/);
    });
  },
);

describe("whether someone should look at a column", () => {
  const doubtsIn = (headers: string, ...rows: string[]): string[] =>
    mapColumns(
      columnsOf(
        headers.split(" / "),
        rows.map((row) => row.split(" / ")),
        { isKnownDepartment },
      ),
    ).columns.flatMap(({ header, doubt }) => (doubt ? [header] : []));

  it("is never asked of the example", async () => {
    for (const name of ["initiatieven", "mensen", "organisaties", "relaties"])
      expect((await mapped(example(`${name}.csv`), "own")).doubts).toEqual([]);
  });

  it("is asked of a wish in words that we do not know, and of notes of no fixed kind, not of money", () => {
    expect(
      doubtsIn(
        "Initiatief / Ministerie / Mag delen? / Opm. / Budget k€",
        "Spraak naar tekst / JenV / ja / zie mail Wouter / 120,5",
        "Leesmaatje / VWS / alleen intern / belt terug / 80",
        "Slimme brief / BZK / ? / loopt nog even / 1.250",
      ),
    ).toEqual(["Opm."]);
    expect(
      doubtsIn("Naam / Ministerie / Mag delen?", "Jan Bos / JenV / ja", "Els Mol / VWS / ?"),
    ).toEqual(["Mag delen?"]);
  });

  it("is asked where a header says what the cells are not", () => {
    expect(
      doubtsIn("naam / e-mail / organisatie", "Jan Bos / kamer 12 / EZ", "Els Mol / kamer 9 / EZ"),
    ).toEqual(["e-mail"]);
    expect(
      doubtsIn(
        "titel / probleem / startdatum",
        "A / b / najaar",
        "C / d / na de zomer",
        "E / f / 1-3-2025",
      ),
    ).toEqual(["startdatum"]);
  });

  it("is asked of the second of two columns that claim to be the same", () => {
    expect(doubtsIn("naam / e-mail / mail", "Jan Bos / jan@ez.nl / jan@thuis.nl")).toEqual([
      "mail",
    ]);
  });
});
