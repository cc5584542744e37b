import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { FILES, newFolder, run, runAndStop } from "./command-line.ts";

const NAMES = Object.keys(FILES);
const SAME = { created: 0, updated: 0, conflicts: 0 };

describe("inspect", { timeout: 60_000 }, () => {
  it("says how a file is read, without a workspace", async () => {
    const folder = newFolder();
    const ran = await run(folder, "inspect", "mensen.csv", "--json", "--rows", "1");
    expect(ran).toMatchObject({ status: 0, err: "" });
    expect(ran.json()).toMatchObject({
      file: "mensen.csv",
      encoding: "utf-8",
      delimiter: ";",
      headerRow: 1,
      sheets: [],
      rowCount: 4,
      problems: [],
      columns: [
        { index: 0, header: "naam", entity: "person", field: "name", why: "4 names" },
        { index: 1, header: "e-mail", entity: "person", field: "email" },
        { index: 2, header: "organisatieonderdeel", entity: "department" },
        { index: 3, header: "delen", entity: "person", field: "sharing" },
      ],
      rows: [["Olga Openhart", "olga@bzk.example", "BZK", "ja"]],
    });
    expect(readdirSync(folder)).toHaveLength(3);
  });

  it("shows all rows when asked", async () => {
    const ran = await run(newFolder(), "inspect", "mensen.csv", "--json", "--rows", "all");
    expect(ran.json()).toMatchObject({ rows: { length: 4 } });
  });

  it("tells people in their language", async () => {
    const ran = await run(newFolder(), "inspect", "mensen.csv", "--lang", "nl");
    expect(ran.out).toContain(
      "mensen.csv: utf-8, scheidingsteken puntkomma, kop op regel 1, 4 rijen",
    );
    expect(ran.out).toMatch(/delen +persoon: wens over delen +\d verschillende waarden/);
  });

  it("fails on a file that is not there: one line, status 3", async () => {
    const ran = await run(newFolder(), "inspect", "weg.csv", "--json");
    expect(ran).toMatchObject({ status: 3, out: "" });
    expect(ran.err).toMatch(/weg\.csv/);
    expect(ran.err.split("\n")).toHaveLength(2);
  });
});

describe("import", { timeout: 60_000 }, () => {
  it("makes the workspace, and says what came in as one document", async () => {
    const folder = newFolder();
    const ran = await run(folder, "import", "--workspace", "rijk.dwv", ...NAMES, "--json");
    expect(ran).toMatchObject({ status: 0, err: "" });
    expect(ran.json()).toMatchObject({
      batch: 1,
      people: { created: 4 },
      initiatives: { created: 2 },
      departments: { created: 2 },
      ties: { created: 6 },
      rejected: [],
      warnings: [],
      files: [
        {
          file: "mensen.csv",
          encoding: "utf-8",
          delimiter: ";",
          rows: 4,
          mapping: [{ header: "naam", field: "name" }, {}, {}, {}],
        },
        { file: "initiatieven.csv" },
        { file: "relaties.csv" },
      ],
    });
    expect(readdirSync(folder)).toEqual([...NAMES, "rijk.dwv"].toSorted());
    expect(ran.out).not.toMatch(/Stilleven/);
  });

  it("of the same files again changes nothing and is no batch", async () => {
    const folder = newFolder();
    await run(folder, "import", "--workspace", "rijk.dwv", ...NAMES);
    const again = await run(
      folder,
      "import",
      "--workspace",
      "rijk.dwv",
      ...NAMES.toReversed(),
      "--json",
    );
    expect(again.status).toBe(0);
    expect(again.json()).toMatchObject({
      batch: null,
      people: { ...SAME, unchanged: 4 },
      initiatives: SAME,
      ties: SAME,
    });
    const told = await run(folder, "import", "--workspace", "rijk.dwv", ...NAMES, "--lang", "nl");
    expect(told.out).toContain("Er verandert niets");
  });

  it("with rejected rows does the rest: status 1, and where and why", async () => {
    const people =
      "naam;e-mail;organisatieonderdeel\nOlga Openhart;olga@bzk.example;BZK\n;wie@bzk.example;BZK\n";
    const folder = newFolder({ "mensen.csv": people });
    const ran = await run(folder, "import", "--workspace", "rijk.dwv", "mensen.csv", "--json");
    expect(ran.status).toBe(1);
    expect(ran.json()).toMatchObject({
      batch: 1,
      people: { created: 1 },
      rejected: [{ file: "mensen.csv", line: 3, reason: expect.stringContaining("no name") }],
    });
    const dutch = await run(
      folder,
      "import",
      "--workspace",
      "twee.dwv",
      "mensen.csv",
      "--lang",
      "nl",
    );
    expect(dutch.status).toBe(1);
    expect(dutch.out).toMatch(/Niet meegenomen: 1\n {2}mensen\.csv, regel 3.*geen naam/);
  });

  it("as a dry run writes nothing, not even a workspace", async () => {
    const folder = newFolder();
    const dry = await run(
      folder,
      "import",
      "--workspace",
      "rijk.dwv",
      ...NAMES,
      "--dry-run",
      "--json",
    );
    expect(dry.json()).toMatchObject({ batch: null, people: { created: 4 } });
    expect(readdirSync(folder)).toHaveLength(3);
    await run(folder, "import", "--workspace", "rijk.dwv", "mensen.csv");
    await run(folder, "import", "--workspace", "rijk.dwv", ...NAMES, "--dry-run");
    const after = await run(folder, "overview", "--workspace", "rijk.dwv", "--json");
    expect(after.json()).toMatchObject({ counts: { people: 4, initiatives: 0 } });
  });

  it("stops at one unreadable file, and leaves no workspace that was not there", async () => {
    const folder = newFolder();
    const ran = await run(
      folder,
      "import",
      "--workspace",
      "rijk.dwv",
      ...NAMES,
      "weg.csv",
      "--json",
    );
    expect(ran).toMatchObject({ status: 3, out: "" });
    expect(ran.err).toMatch(/weg\.csv: /);
    expect(ran.err.split("\n")).toHaveLength(2);
    expect(readdirSync(folder)).not.toContain("rijk.dwv");
  });

  it("needs a folder that is there", async () => {
    const ran = await run(newFolder(), "import", "--workspace", "geen/rijk.dwv", "mensen.csv");
    expect(ran.status).toBe(3);
    expect(ran.err).toContain("This folder does not exist");
  });

  it("takes a department for a file without a column for it", async () => {
    const folder = newFolder({
      "lijst.csv": "naam;e-mail\nOlga Openhart;olga@bzk.example\nIvo Binnenhof;ivo@bzk.example\n",
    });
    await run(folder, "import", "--workspace", "rijk.dwv", "lijst.csv", "--department", "BZK");
    const overview = await run(folder, "overview", "--workspace", "rijk.dwv", "--json");
    expect(overview.json()).toMatchObject({ departments: [{ name: "BZK", people: 2 }] });
    const none = ["import", "--workspace", "los.dwv", "lijst.csv", "--no-department", "--json"];
    expect((await run(folder, ...none)).json()).toMatchObject({
      people: { created: 2 },
      departments: { created: 0 },
    });
  });

  it("takes a word for the name of a person where that is said", async () => {
    const folder = newFolder({
      "lijst.csv": "naam;organisatie\nEva;BZK\nEva;VWS\nEva;EZ\nKarim Haddad;EZ\n",
    });
    const ask = ["import", "--workspace", "rijk.dwv", "lijst.csv", "--json", "--dry-run"];
    const counted = async (...more: string[]) => (await run(folder, ...ask, ...more)).json();
    expect(await counted()).toMatchObject({ people: { created: 1, rejected: 3 } });
    expect(await counted("--person", "Iemand", "--person", "eva")).toMatchObject({
      people: { created: 4, rejected: 0 },
    });
  });

  it("says of a list that came before under another name how to read it by the same numbers", async () => {
    const list = "nummer;naam;organisatie\n1;Olga Openhart;BZK\n2;Ivo Binnenhof;VWS\n";
    const folder = newFolder({
      "okt.csv": `${list}3;Cem Vos;EZ\n`,
      "nov 2026.csv": `${list}3;Cem Vos;EZ\n4;Eva Bal;EZ\n`,
    });
    const ask = ["import", "--workspace", "rijk.dwv"];
    await run(folder, ...ask, "okt.csv");
    const next = [...ask, "nov 2026.csv", "--dry-run"];
    expect((await run(folder, ...next, "--lang", "nl")).out).toContain(
      'nov 2026.csv, nummer: De nummers in dit bestand lijken die van ‘okt’: 3 van de 4 staan daar bij dezelfde naam. Is het dezelfde lijst, importeer dit bestand dan met --source "okt".',
    );
    const told = await run(folder, ...next, "--json");
    expect(told).toMatchObject({ status: 0, err: "" });
    expect(told.json()).toMatchObject({
      warnings: [
        {
          file: "nov 2026.csv",
          code: "source-known",
          value: "okt",
          reason: expect.stringContaining('import this file with --source "okt"'),
        },
      ],
    });
    expect((await run(folder, ...next, "--source", "okt", "--json")).json()).toMatchObject({
      people: { created: 1, unchanged: 3 },
      warnings: [],
    });
  });

  it("does not take a spreadsheet for a workspace", async () => {
    const folder = newFolder();
    const ran = await run(folder, "import", "--workspace", "mensen.csv", "relaties.csv");
    expect(ran.status).toBe(3);
    expect(ran.err).toContain("not a Dwarsverband workspace");
  });

  it("stopped by Ctrl-C leaves no workspace that was not there", async () => {
    const rows = Array.from(
      { length: 100_000 },
      (_, i) => `Mens ${i} Jansen;mens${i}@x.example;Ministerie ${i % 50}`,
    );
    const folder = newFolder({ "veel.csv": `naam;e-mail;ministerie\n${rows.join("\n")}\n` });
    const ran = runAndStop(folder, () => existsSync(join(folder, "rijk.dwv")), [
      "import",
      "--workspace",
      "rijk.dwv",
      "veel.csv",
      "--json",
    ]);
    expect(await ran).toMatchObject({
      status: 130,
      out: "",
      err: "Stopped. Nothing has changed.\n",
    });
    expect(readdirSync(folder)).toEqual(["veel.csv"]);
  });
});
