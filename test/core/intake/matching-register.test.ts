import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RowFacts } from "../../../src/core/intake/facts.ts";
import type { WriteDb } from "../../../src/core/store/db.ts";
import { undoBatch } from "../../../src/core/store/draft/undo.ts";
import { write } from "../../../src/core/store/version.ts";
import { everyRow, memoryWorkspace } from "../store/memory.ts";
import { department, factsFile, importAll, person, tiesFile } from "./drafted.ts";

const tree = (db: WriteDb): unknown[] =>
  db
    .prepare(
      `SELECT child.name || ' < ' || coalesce(parent.name, '-') FROM department AS child
       LEFT JOIN department AS parent ON parent.id = child.parent_id ORDER BY 1`,
    )
    .pluck()
    .all();
const aliases = (db: WriteDb): unknown[] =>
  db
    .prepare(
      `SELECT department.name || ' = ' || alias FROM department_alias
       JOIN department ON department.id = department_id ORDER BY 1`,
    )
    .pluck()
    .all();
const people = (...departments: (readonly string[] | string)[]): Partial<RowFacts>[] =>
  departments.map((one, i) =>
    person(`Persoon ${"abcdefgh"[i]!}`, { department: typeof one === "string" ? [one] : one }),
  );

describe("a ministry in other words", () => {
  it("is one department, with the other words as its other names", async () => {
    const db = memoryWorkspace();
    const said = people(
      "BZ",
      "Min. van Buitenlandse Zaken",
      "Ministerie van Buitenlandse Zaken",
      "BuZa",
    );
    await importAll(db, [factsFile("mensen.csv", said)]);
    expect(tree(db)).toEqual(["Ministerie van Buitenlandse Zaken < -"]);
    expect(aliases(db)).toEqual([
      "Ministerie van Buitenlandse Zaken = BuZa",
      "Ministerie van Buitenlandse Zaken = Min. van Buitenlandse Zaken",
    ]);
  });

  it("has its usual letters as abbreviation, and its official name as another name", async () => {
    const db = memoryWorkspace();
    const said = people("Buitenlandse Zaken", "FIN", "Ministerie van LNV", ["EZ", "RVO"]);
    await importAll(db, [factsFile("mensen.csv", said)]);
    expect(db.prepare("SELECT name, code FROM department ORDER BY name").raw().all()).toEqual([
      ["Buitenlandse Zaken", "BZ"],
      ["EZ", null],
      ["FIN", null],
      ["Ministerie van LNV", "LVVN"],
      ["RVO", null],
    ]);
    expect(aliases(db)).toEqual([
      "Buitenlandse Zaken = Ministerie van Buitenlandse Zaken",
      "EZ = Ministerie van Economische Zaken",
      "FIN = Ministerie van Financiën",
      "Ministerie van LNV = Ministerie van Landbouw, Visserij, Voedselzekerheid en Natuur",
      "RVO = Rijksdienst voor Ondernemend Nederland",
    ]);
  });

  it("is not claimed of letters alone, which may be anything", async () => {
    const db = memoryWorkspace();
    await importAll(db, [factsFile("states.csv", people("AZ", "CA"))]);
    expect(aliases(db)).toEqual([]);
    expect(db.prepare("SELECT code FROM department WHERE code IS NOT NULL").all()).toEqual([]);
  });

  it("gives way to the abbreviation that a file has", async () => {
    const db = memoryWorkspace();
    const name = "Ministerie van Financiën";
    await importAll(db, [factsFile("mensen.csv", people(name))]);
    const described = factsFile("organisaties.csv", [department(name, { code: "MinFin" })]);
    const { report } = await importAll(db, [described]);
    expect(report.departments).toMatchObject({ updated: 1, conflicts: 0 });
    expect(db.prepare("SELECT code FROM department").pluck().all()).toEqual(["MinFin"]);
  });

  it("below another ministry is not the ministry, also by its whole name", async () => {
    const db = memoryWorkspace();
    const below = ["Ministerie van Landbouw", "LNV", "BHO"].map((one) => ["BZ", one]);
    const files = [factsFile("mensen.csv", people(...below, "LNV", "BHO"))];
    await importAll(db, files);
    expect(tree(db)).toContain("LNV < -");
    expect(tree(db).filter((one) => String(one).startsWith("BHO"))).toEqual(["BHO < BZ"]);
    expect((await importAll(db, files)).batch).toBeNull();
  });

  it("keeps the name under which it came first, and finds it again by the other", async () => {
    const db = memoryWorkspace();
    await importAll(db, [factsFile("een.csv", people("BZK"))]);
    const { report, batch } = await importAll(db, [
      factsFile("twee.csv", people("Ministerie van Binnenlandse Zaken en Koninkrijksrelaties")),
    ]);
    expect(tree(db)).toEqual(["BZK < -"]);
    expect(aliases(db)).toEqual(["BZK = Ministerie van Binnenlandse Zaken en Koninkrijksrelaties"]);
    expect([report.departments.created, report.departments.updated]).toEqual([0, 1]);
    expect(batch).not.toBeNull();
  });

  it("gives its other name back when the import is undone", async () => {
    const db = memoryWorkspace();
    await importAll(db, [factsFile("een.csv", people("BZK"))]);
    const before = everyRow(db, ["batch", "file", "setting"]);
    const { batch } = await importAll(db, [factsFile("twee.csv", people("Min. BZK"))]);
    expect(aliases(db)).toHaveLength(1);
    expect(write(db, () => undoBatch(db, batch!, "2026-11-24T11:00:00.000Z"))).toEqual([]);
    expect(everyRow(db, ["batch", "file", "setting"])).toEqual(before);
  });

  it("is called as the row that describes it says", async () => {
    const db = memoryWorkspace();
    await importAll(db, [
      factsFile("mensen.csv", people("Ministerie van Financiën", "FIN")),
      factsFile("organisaties.csv", [department("MinFin", { code: "FIN" })]),
    ]);
    expect(tree(db)).toEqual(["MinFin < -"]);
  });

  it("under a name of before is the one of now, which is said once", async () => {
    const db = memoryWorkspace();
    const said = people("LVVN", "Ministerie van LNV", ["Ministerie van LNV", "Directie Natuur"]);
    const { report } = await importAll(db, [factsFile("mensen.csv", said)]);
    expect(tree(db)).toEqual(["Directie Natuur < LVVN", "LVVN < -"]);
    expect(report.warnings).toMatchObject([
      {
        code: "department-former-name",
        value: "Ministerie van LNV",
        place: { file: "mensen.csv", line: 3 },
        details: {
          now: "Ministerie van Landbouw, Visserij, Voedselzekerheid en Natuur",
          until: "2024",
        },
      },
    ]);
  });

  it("that was split is neither of what it became", async () => {
    const db = memoryWorkspace();
    const said = people("EZ", "EZK", "Ministerie van Economische Zaken en Klimaat", "KGG");
    await importAll(db, [factsFile("mensen.csv", said)]);
    expect(tree(db)).toEqual([
      "EZ < -",
      "KGG < -",
      "Ministerie van Economische Zaken en Klimaat < -",
    ]);
  });
});

describe("a department below another", () => {
  it("with the letters of a ministry is not that ministry", async () => {
    const db = memoryWorkspace();
    const said = people(["BZK", "FIN"], ["VWS", "Financiën"], "Ministerie van Financiën");
    await importAll(db, [factsFile("mensen.csv", said)]);
    expect(tree(db)).toEqual([
      "BZK < -",
      "FIN < BZK",
      "Financiën < VWS",
      "Ministerie van Financiën < -",
      "VWS < -",
    ]);
  });

  it("is an agency where its own ministry is above it", async () => {
    const db = memoryWorkspace();
    await importAll(db, [
      factsFile("een.csv", people(["EZ", "RVO"], ["VWS", "DUO"])),
      factsFile(
        "twee.csv",
        people("Rijksdienst voor Ondernemend Nederland", "Dienst Uitvoering Onderwijs"),
      ),
    ]);
    expect(tree(db)).toEqual([
      "DUO < VWS",
      "Dienst Uitvoering Onderwijs < -",
      "EZ < -",
      "Rijksdienst voor Ondernemend Nederland < EZ",
      "VWS < -",
    ]);
  });
});

it("the end of a tie may be a ministry in other words", async () => {
  const db = memoryWorkspace();
  const { report } = await importAll(db, [
    factsFile("mensen.csv", people("Ministerie van Buitenlandse Zaken", "FIN")),
    tiesFile("relaties.csv", [["BuZa", "MinFin", "related"]]),
  ]);
  expect([report.ties.created, report.stubs]).toEqual([1, 0]);
});

it("a department's other names in a file find it, in that file and later ones", async () => {
  const db = memoryWorkspace();
  await importAll(db, [
    factsFile("organisaties.csv", [
      department("Datalab", { aliases: ["Datateam", "Lab voor data"] }),
    ]),
    factsFile("mensen.csv", people("Datateam")),
  ]);
  await importAll(db, [factsFile("later.csv", people("lab voor data"))]);
  expect(tree(db)).toEqual(["Datalab < -"]);
  expect(aliases(db)).toEqual(["Datalab = Datateam", "Datalab = Lab voor data"]);
});

const MINISTRIES = [
  "BZ",
  "bz",
  "BuZa",
  "Ministerie van BZ",
  "Buitenlandse Zaken",
  "LNV",
  "LVVN",
  "Ministerie van Landbouw",
  "EZ",
  "EZK",
];
const AGENCIES = ["RVO", "Rijksdienst voor Ondernemend Nederland", "Agentschap NL", "NVWA"];
const ministry = fc.constantFrom(...MINISTRIES);
const any = fc.constantFrom(...MINISTRIES, ...AGENCIES);
const path = fc.oneof(
  any.map((one) => [one]),
  fc.tuple(ministry, any).map((two) => [...two]),
);
const described = fc.oneof(
  any.map((one) => department(one)),
  fc
    .tuple(fc.constantFrom(...AGENCIES, "Directie X"), ministry)
    .map(([one, parent]) => department(one, { parent })),
);
const rows = fc.array(
  fc.oneof(
    path.map((one) => person("Anne de Vries", { department: one })),
    described,
  ),
  { minLength: 1, maxLength: 8 },
);

it("neither the order of the rows nor a second import matters to what the register finds", async () => {
  const shuffled = rows.chain((said) =>
    fc.tuple(
      fc.constant(said),
      fc.shuffledSubarray(said, { minLength: said.length, maxLength: said.length }),
    ),
  );
  await fc.assert(
    fc.asyncProperty(shuffled, async ([said, other]) => {
      const [one, two] = [memoryWorkspace(), memoryWorkspace()];
      await importAll(one, [factsFile("lijst.csv", said)]);
      await importAll(two, [factsFile("lijst.csv", other)]);
      expect([tree(two), aliases(two)]).toEqual([tree(one), aliases(one)]);
      expect((await importAll(one, [factsFile("lijst.csv", other)])).batch).toBeNull();
      one.close();
      two.close();
    }),
  );
});
