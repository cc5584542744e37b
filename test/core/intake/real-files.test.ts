import { createReadStream, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import type { ByteSource } from "../../../src/core/intake/byte-source.ts";
import type { RowFacts } from "../../../src/core/intake/facts.ts";
import { readFile } from "../../../src/core/intake/read-file.ts";
import { REAL_DATA, REAL_DATA_ABSENT } from "../../engine/real-data.ts";
import { inShort } from "./row/reading.ts";
import { gather, inspectFile } from "./source-of.ts";

const fileSource = (path: string): ByteSource => ({
  name: basename(path),
  size: statSync(path).size,
  chunks: () => createReadStream(path),
});

async function read(path: string) {
  const table = await readFile(fileSource(path));
  return { reading: table.reading, facts: await gather(table.facts()) };
}
const real = async (path: string) => read(join(REAL_DATA, path));

const initiativesOf = (facts: readonly RowFacts[]) =>
  facts.flatMap(({ initiative }) => initiative ?? []);
const countBy = (values: readonly (string | null | undefined)[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value ?? "none"] = (counts[value ?? "none"] ?? 0) + 1;
  return counts;
};
const rolesOf = (columns: readonly { header: string; roles: readonly string[] }[]) =>
  columns.flatMap(({ header, roles }) => roles.map((role) => `${header} = ${role}`));

describe.skipIf(REAL_DATA_ABSENT !== "")(`real files${REAL_DATA_ABSENT}`, () => {
  it.each([
    ["register-excel-nl-cp1252-semicolon.csv", "windows-1252", ";"],
    ["register-utf8-comma.csv", "utf-8", ","],
  ])("the Dutch register, as %s", async (name, encoding, delimiter) => {
    const { reading, facts } = await real(`nl-algoritmeregister/${name}`);
    expect(reading).toMatchObject({
      encoding,
      delimiter,
      headerRow: 1,
      about: "initiatives",
      rows: 783,
      problems: [],
    });
    expect(rolesOf(reading.columns)).toEqual([
      "Naam = initiative.title",
      "Organisatie = department.name",
      "Doel = initiative.description",
      "Status = initiative.status",
      "Kenmerk = initiative.id",
    ]);
    const initiatives = initiativesOf(facts);
    expect(new Set(initiatives.map(({ givenId }) => givenId)).size).toBe(783);
    expect(new Set(initiatives.map(({ departments }) => departments[0]?.join())).size).toBe(168);
    // 692 in use and 45 in development.
    expect(countBy(initiatives.map(({ status }) => status))).toEqual({ running: 737, stopped: 46 });
    expect(
      initiatives.filter(({ attributes }) => attributes.some(([header]) => header === "Grondslag"))
        .length,
    ).toBe(593);
    expect(
      initiatives.every(
        ({ start, attributes }) =>
          start === null && attributes.some(([header]) => header === "Geregistreerd"),
      ),
    ).toBe(true);
    expect(facts.flatMap(({ problems }) => problems)).toEqual([]);
  });

  it("the Dutch register says the same in both spellings", async () => {
    const [excel, plain] = await Promise.all(
      ["register-excel-nl-cp1252-semicolon.csv", "register-utf8-comma.csv"].map(async (name) =>
        real(`nl-algoritmeregister/${name}`),
      ),
    );
    // Excel writes "?" for letters that Windows-1252 lacks.
    const asExcel = (value: unknown): unknown =>
      JSON.parse(JSON.stringify(value).replace(/[\u200b\u2011]/g, "?"));
    expect(asExcel(excel?.facts)).toEqual(asExcel(plain?.facts));
  });

  it("the US inventory of 2025: 41 agencies with bureaus below them", async () => {
    const { reading, facts } = await real("us-ai-2025/individual.csv");
    expect(reading).toMatchObject({
      encoding: "utf-8",
      delimiter: ",",
      headerRow: 1,
      about: "initiatives",
      rows: 3611,
    });
    expect(rolesOf(reading.columns)).toEqual([
      "agency = department.code",
      "agency_name = department.name",
      "id = initiative.id",
      "use_case_name = initiative.title",
      "agency_bureau = department.below",
      "contact_email = person.email",
      "development_stage = initiative.status",
      "topic_area = topic.about",
      "problem_solved = initiative.description",
      "operational_date = initiative.start",
    ]);
    expect(
      inShort(reading.problems).map(({ code, details }) => [code, details?.["count"]]),
    ).toEqual([
      ["id-blank", 704],
      ["id-repeated", 11],
    ]);
    const initiatives = initiativesOf(facts);
    expect(initiatives.length).toBe(3611);
    expect(initiatives.every(({ givenId }) => givenId === null)).toBe(true);
    expect(
      initiatives.filter(({ attributes }) => attributes.some(([header]) => header === "id")).length,
    ).toBe(3611 - 704);
    expect(new Set(initiatives.map(({ departments }) => departments[0]?.[0])).size).toBe(41);
    expect(facts.flatMap(({ departments }) => departments).length).toBe(41);
    // 1,479 before deployment, 1,040 deployed, 440 pilots; 338 say nothing.
    expect(countBy(initiatives.map(({ status }) => status))).toEqual({
      running: 2959,
      stopped: 314,
      none: 338,
    });
    expect(initiatives.filter(({ start }) => start !== null).length).toBe(1402);
    expect(countBy(facts.flatMap(({ problems }) => problems.map(({ code }) => code)))).toEqual({
      "email-unreadable": 167,
      "email-is-name": 1,
      "title-made": 1,
    });
  });

  it("the US inventory of bought tools has titles and agencies only", async () => {
    const { reading, facts } = await real("us-ai-2025/commercial-off-the-shelf.csv");
    expect(rolesOf(reading.columns)).toEqual([
      "Agency = department.name",
      "AI Use Case = initiative.title",
    ]);
    expect(initiativesOf(facts).length).toBe(900);
  });

  it.each([
    ["agriculture.csv", 1, 89, { idea: 13, running: 69, stopped: 7 }],
    ["labor.csv", 1, 28, { running: 28 }],
    ["transportation.csv", 1, 70, { running: 70 }],
    ["state.csv", 2, 60, { running: 37, stopped: 23 }],
    ["sec.csv", 2, 60, { running: 48, stopped: 12 }],
  ])(
    "an agency's own %s, with its header in row %i: %i initiatives",
    async (name, headerRow, rows, statuses) => {
      const { reading, facts } = await real(`us-agencies-raw/${name}`);
      expect(reading).toMatchObject({ headerRow, about: "initiatives", rows });
      expect(countBy(initiativesOf(facts).map(({ status }) => status))).toEqual(statuses);
      expect(initiativesOf(facts).every(({ description }) => description !== "[blank]")).toBe(true);
    },
  );

  it("an agency's own file may have empty rows, and no department but its name", async () => {
    const { reading, facts } = await real("us-agencies-raw/labor.csv");
    expect(inShort(reading.problems)).toEqual([
      {
        code: "row-empty",
        severity: "warning",
        line: 30,
        column: null,
        value: null,
        details: { count: 15 },
      },
    ]);
    expect(new Set(initiativesOf(facts).map(({ departments }) => departments[0]?.join()))).toEqual(
      new Set(["labor"]),
    );
  });

  it("a workbook is not taken for a text", async () => {
    await expect(real("us-agencies-raw/nasa.xlsx")).rejects.toMatchObject({
      problems: [{ code: "file-not-text", value: "zip" }],
    });
  });

  const spectrum = join(REAL_DATA, "csv-spectrum");
  const names =
    REAL_DATA_ABSENT === ""
      ? readdirSync(join(spectrum, "csvs")).map((name) => basename(name, ".csv"))
      : [];
  // Its JSON is another table than its CSV.
  it.each(names.filter((name) => name !== "location_coordinates"))(
    "csv-spectrum's %s is the table of its JSON",
    async (name) => {
      const { columns, rows } = await inspectFile(
        fileSource(join(spectrum, "csvs", `${name}.csv`)),
        { rows: "all" },
      );
      const objects = rows.map((row) =>
        Object.fromEntries(columns.map(({ header }, i) => [header, row[i]])),
      );
      expect(objects).toEqual(
        JSON.parse(readFileSync(join(spectrum, "json", `${name}.json`), "utf8")),
      );
    },
  );

  it("csv-spectrum's location_coordinates has quotes in the middle of a cell", async () => {
    const { rows, problems } = await inspectFile(
      fileSource(join(spectrum, "csvs", "location_coordinates.csv")),
      { rows: "all" },
    );
    expect(rows).toEqual([
      ["2095257564", `37\ufffd36'37.8"N 121\ufffd2'17.9"W`, "Modesto", "Stanislaus"],
    ]);
    expect(problems.map(({ code }) => code)).toEqual(["file-kind-unknown"]);
  });

  it("sentence pairs have no header", async () => {
    const { headerRow, rowCount } = await inspectFile(
      fileSource(join(REAL_DATA, "sts-dev/stsb-nl-dev.csv")),
      { rows: 1 },
    );
    expect({ headerRow, rowCount }).toEqual({ headerRow: null, rowCount: 1500 });
  });
});

describe("the example network", () => {
  it("is read without a single problem", async () => {
    const files = ["organisaties", "mensen", "initiatieven", "relaties"].map((name) =>
      join("resources/example", `${name}.csv`),
    );
    const found = await Promise.all(
      files.map(async (path) => inspectFile(fileSource(path), { rows: 0 })),
    );
    expect(found.map(({ about }) => about)).toEqual([
      "departments",
      "people",
      "initiatives",
      "ties",
    ]);
    expect(found.flatMap(({ problems }) => problems)).toEqual([]);
    expect(
      found.flatMap(({ columns }) => columns.filter(({ roles }) => roles.length === 0)),
    ).toEqual([]);
  });
});
