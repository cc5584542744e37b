import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "papaparse";
import { expect, it } from "vitest";
import { imported, openedEngine, type Opened } from "./opened-engine.ts";

async function refusedOf(
  { engine, folder }: Opened,
  file: string,
  {
    name = "mensen (geweigerd).csv",
    language = "nl",
  }: { name?: string; language?: "nl" | "en" } = {},
) {
  const { plan } = await engine.ask("plan-import", { files: [{ file: join(folder, file) }] });
  const to = join(folder, name);
  const reply = await engine.ask("save-rejected", { plan, file, to, language });
  return { plan, to, text: readFileSync(to, "utf8"), ...reply };
}

const cellsOf = (text: string, delimiter: string): string[][] =>
  parse<string[]>(text.replace("\uFEFF", ""), { delimiter, skipEmptyLines: true }).data;

it("are saved with the reason first, and every cell as it was", async () => {
  const opened = await openedEngine();
  const rows = [
    "id;naam;organisatie;telefoon;opmerking",
    "007;;BZK;+31 6 12345678;=SOM(A1:A9)",
    "1;Anne de Vries;BZK;;",
    `12345678901234567890;"n.v.t.";BZK;-1,5;" met ""aanhaling""; en\nregel"`,
    "3;vacature;BZK;@thuis;'=1+1;te veel",
  ];
  writeFileSync(join(opened.folder, "mensen.csv"), rows.join("\r\n"));
  const { text, rows: count } = await refusedOf(opened, "mensen.csv");
  expect(count).toBe(3);
  expect(text.startsWith("\uFEFFwaarom geweigerd;id;naam;")).toBe(true);
  expect(text.replaceAll("\r\n", "")).not.toMatch(/\r/);
  const [, ...saved] = cellsOf(text, ";");
  expect(saved.map(([, ...cells]) => cells)).toEqual([
    ["007", "", "BZK", "+31 6 12345678", "'=SOM(A1:A9)"],
    ["12345678901234567890", "n.v.t.", "BZK", "-1,5", ' met "aanhaling"; en\nregel'],
    ["3", "vacature", "BZK", "'@thuis", "''=1+1", "te veel"],
  ]);
  expect(saved[0]![0]).toMatch(/^naam: /);
  expect(saved[1]![0]).toContain("n.v.t.");
});

it("come in corrected for the source that they were refused of, with cells as they were", async () => {
  const opened = await openedEngine();
  const { engine, folder } = opened;
  writeFileSync(
    join(folder, "mensen.csv"),
    "id,naam,organisatie,code\n1,Anne de Vries,BZK,=1+1\n007,,JenV,'=1+1\n3,n.v.t.,VWS,-x\n",
  );
  await imported(opened, [join(folder, "mensen.csv")]);
  const { to, text } = await refusedOf(opened, "mensen.csv", { language: "en" });
  writeFileSync(to, text.replace(",007,,", ",007,Bram Bos,").replace(",n.v.t.,", ",Cem Aydın,"));
  const { people, files } = await imported(opened, [to]);
  expect(files[0]).toMatchObject({ source: "mensen", about: "people" });
  expect(files[0]!.columns.map(({ header }) => header)).toEqual([
    "id",
    "naam",
    "organisatie",
    "code",
  ]);
  expect(people).toMatchObject({ created: 2, rejected: 0 });
  const { hits } = await engine.ask("search", { text: "bram" });
  expect(await engine.ask("card", { id: hits[0]!.id })).toMatchObject({
    attributes: [{ name: "code", value: "'=1+1" }],
  });
  // A tie by that id finds him, as it is an id of the same source.
  writeFileSync(join(folder, "relaties.csv"), "van,naar\n007,1\n");
  expect((await imported(opened, [join(folder, "relaties.csv")])).ties).toMatchObject({
    created: 1,
  });
});

it("keep source and department in their header where the new file's name does not say it", async () => {
  const opened = await openedEngine();
  const { folder } = opened;
  writeFileSync(join(folder, "dienst.csv"), "id,naam,functie\n1,Anne de Vries,jurist\n2,n.v.t.,\n");
  const { to, text } = await refusedOf(opened, "dienst.csv", { name: "over; (deel 2).csv" });
  expect(text).toContain("waarom geweigerd (bron: dienst; onderdeel: dienst)");
  writeFileSync(to, text.replace(",n.v.t.,", ",Bram Bos,"));
  const { files, departments } = await imported(opened, [to]);
  expect(files[0]).toMatchObject({ source: "dienst", department: "dienst" });
  expect(departments.created).toBe(1);
});

it("keep in their header that they have no department, though the file's name would give one", async () => {
  const opened = await openedEngine();
  const { engine, folder } = opened;
  const file = join(folder, "lijst.csv");
  writeFileSync(file, "naam,functie\nAnne de Vries,jurist\nn.v.t.,\n");
  const { plan } = await engine.ask("plan-import", { files: [{ file, department: null }] });
  const to = join(folder, "lijst (geweigerd).csv");
  await engine.ask("save-rejected", { plan, file: "lijst.csv", to, language: "nl" });
  const text = readFileSync(to, "utf8");
  expect(text).toContain("waarom geweigerd (onderdeel: )");
  writeFileSync(to, text.replace(",n.v.t.,", ",Bram Bos,"));
  const { files, departments } = await imported(opened, [to]);
  expect(files[0]).toMatchObject({ department: null });
  expect(departments.created).toBe(0);
});

it("are not saved of a file that changed or vanished meanwhile, nor over what the plan was made of", async () => {
  const opened = await openedEngine();
  const { engine, folder } = opened;
  const file = join(folder, "mensen.csv");
  writeFileSync(file, "naam,organisatie\nn.v.t.,BZK\nAnne de Vries,BZK\n");
  const { plan } = await engine.ask("plan-import", { files: [{ file }] });
  const save = (to: string) =>
    engine.ask("save-rejected", { plan, file: "mensen.csv", to, language: "nl" });
  await expect(save(file)).rejects.toMatchObject({ code: "export-failed" });
  writeFileSync(file, "naam,organisatie\nAnne de Vries,BZK\n");
  await expect(save(join(folder, "uit.csv"))).rejects.toMatchObject({
    code: "import-failed",
    problems: [{ code: "file-changed" }],
  });
  rmSync(file);
  await expect(save(join(folder, "uit.csv"))).rejects.toMatchObject({
    code: "import-failed",
    problems: [{ code: "file-vanished" }],
  });
  await expect(
    engine.ask("save-rejected", { plan, file: "ander.csv", to: file, language: "nl" }),
  ).rejects.toMatchObject({ code: "not-found" });
});

it("of ties are saved too", async () => {
  const opened = await openedEngine();
  writeFileSync(join(opened.folder, "relaties.csv"), "van\tnaar\nAnne\t\nAnne\tBram\n\tBram\n");
  const { rows, text } = await refusedOf(opened, "relaties.csv", { name: "r.csv" });
  expect(rows).toBe(2);
  expect(
    cellsOf(text, "\t")
      .slice(1)
      .map(([, ...cells]) => cells),
  ).toEqual([
    ["Anne", ""],
    ["", "Bram"],
  ]);
});

it("can be told with all else that a plan would do, a line each", async () => {
  const opened = await openedEngine();
  const { engine, folder } = opened;
  const file = join(folder, "mensen.csv");
  writeFileSync(file, "id,naam,organisatie,functie\n1,=Anne de Vries,BZK,jurist\n2,n.v.t.,BZK,\n");
  const { plan } = await engine.ask("plan-import", { files: [{ file }] });
  const to = join(folder, "plan.csv");
  const reply = await engine.ask("save-plan", { plan, to, language: "nl" });
  expect(reply.rows).toBe(3);
  const [header, ...lines] = cellsOf(readFileSync(to, "utf8"), ",");
  expect(header!.slice(2, 6)).toEqual(["regel", "soort", "wat gebeurt er", "naam"]);
  expect(lines.map((cells) => cells.slice(2, 6))).toEqual([
    ["2", "persoon", "nieuw", "'=Anne de Vries"],
    ["2", "organisatieonderdeel", "nieuw", "BZK"],
    ["3", "persoon", "geweigerd", ""],
  ]);
});

it("is told with fields by the words that people know, and of what rows say that disagree", async () => {
  const opened = await openedEngine();
  const { engine, folder } = opened;
  const file = join(folder, "mensen.csv");
  const rows = ["1,Anne,BZK,jurist,100", "1,Anne,BZK,econoom,200"];
  writeFileSync(file, ["id,naam,organisatie,functie,Budget", ...rows, ""].join("\n"));
  const { plan } = await engine.ask("plan-import", { files: [{ file }] });
  const to = join(folder, "plan.csv");
  await engine.ask("save-plan", { plan, to, language: "nl" });
  const text = readFileSync(to, "utf8");
  expect(text).toContain("functie: (leeg) → (leeg) (de rijen zeggen: econoom / jurist)");
  expect(text).toContain("Budget: (leeg) → (leeg) (de rijen zeggen: 100 / 200)");
});
