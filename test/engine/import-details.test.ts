import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { imported, openedEngine, type Opened } from "./opened-engine.ts";

async function importFile(opened: Opened, name: string, lines: readonly string[]) {
  const path = join(opened.folder, name);
  writeFileSync(path, `${lines.join("\n")}\n`);
  return (await imported(opened, [path])).batch!;
}

const HEADER = "id;naam;e-mail;functie;organisatie";

it("say how the files were read, what was made and changed, and what builds on it", async () => {
  const opened = await openedEngine();
  const { engine } = opened;
  const first = await importFile(opened, "mensen.csv", [
    HEADER,
    "1;Anne Smit;a@bzk.example;jurist;BZK",
    "2;Bram Bos;b@bzk.example;econoom;BZK",
  ]);
  const second = await importFile(opened, "mensen.csv", [
    HEADER,
    "1;Anne Smit;a@bzk.example;adviseur;BZK",
  ]);
  const of = await engine.ask("import-details", { batch: first });
  expect(of.batch).toMatchObject({ id: first, kind: "import", parent: null, merged: null });
  expect(of.files).toMatchObject([
    { file: "mensen.csv", delimiter: ";", headerRow: 1, about: "people", rows: 2 },
  ]);
  expect(of.files[0]!.columns.map(({ header, roles }) => [header, roles])).toEqual([
    ["id", ["person.id"]],
    ["naam", ["person.name"]],
    ["e-mail", ["person.email"]],
    ["functie", ["person.role"]],
    ["organisatie", ["department.name"]],
  ]);
  expect(of.counts).toEqual({ people: 2, initiatives: 0, departments: 1, topics: 0, ties: 0 });
  expect(of.blockedBy.map(({ id }) => id)).toEqual([second]);
  const later = await engine.ask("import-details", { batch: second });
  const change = {
    field: "role",
    before: "jurist",
    after: "adviseur",
    file: "mensen.csv",
    line: 2,
  };
  expect(later.changes).toEqual([{ kind: "person", name: "Anne Smit", ...change }]);
  expect(later.changesTotal).toBe(1);
  const { hits } = await engine.ask("search", { text: "anne", limit: 1 });
  const card = await engine.ask("card", { id: hits[0]!.id });
  expect(card.provenance).toMatchObject({ file: "mensen.csv", line: 2, batch: first });
  expect(card.changes).toMatchObject([
    { field: "role", before: "jurist", file: "mensen.csv", line: 2, batch: second },
  ]);
  await expect(engine.ask("import-details", { batch: 99 })).rejects.toMatchObject({
    code: "not-found",
  });
});

it("say which other names departments got, which lists grew, and what was refused and why", async () => {
  const opened = await openedEngine();
  const { engine } = opened;
  const header = "titel;organisatie;onderwerpen";
  await importFile(opened, "een.csv", [header, "Chatbot;Ministerie van Financiën;taal"]);
  const batch = await importFile(opened, "twee.csv", [
    header,
    "Chatbot;MinFin;taal, data, spraak",
    ";MinFin;data",
  ]);
  const details = await engine.ask("import-details", { batch });
  const department = "Ministerie van Financiën";
  expect(details.aliases).toEqual([{ department, alias: "MinFin", file: "twee.csv" }]);
  expect(details.topics).toEqual([
    {
      kind: "initiative",
      name: "Chatbot",
      role: "about",
      added: ["data", "spraak"],
      file: "twee.csv",
      line: 2,
    },
  ]);
  expect(details.refused).toMatchObject([{ severity: "rejected", place: { line: 3 } }]);
  const { aliasesTotal, topicsTotal, refusedTotal } = details;
  expect([aliasesTotal, topicsTotal, refusedTotal]).toEqual([1, 1, 1]);
  await engine.ask("undo-import", { batch });
  const undone = await engine.ask("import-details", { batch });
  expect([undone.aliasesTotal, undone.topicsTotal, undone.refusedTotal]).toEqual([0, 0, 1]);
  const first = await engine.ask("import-details", { batch: 1 });
  // Its own topics came with the initiative that it made.
  expect([first.topicsTotal, first.refusedTotal]).toEqual([0, 0]);
});

it("write down of what was refused no name of who wishes not to be named, and show none of who wishes that since", async () => {
  const opened = await openedEngine();
  const { engine } = opened;
  const header = "id;naam;organisatie;delen";
  const people = [header, "1;Anne Smit;BZK;nee", "2;Bram Bos;BZK;ja"];
  const batch = await importFile(opened, "mensen.csv", people);
  const ties = await importFile(opened, "relaties.csv", [
    "van;naar",
    "Anne Smit;Anne Smit",
    "Bram Bos;Bram Bos",
    "Anne Smit;Bram Bos",
  ]);
  const values = async () => {
    const { refused } = await engine.ask("import-details", { batch: ties });
    return refused.map(({ value }) => value);
  };
  expect(await values()).toEqual(["•••", "Bram Bos"]);
  await importFile(opened, "mensen.csv", [header, "2;Bram Bos;BZK;nee"]);
  expect(await values()).toEqual(["•••", "•••"]);
  expect((await engine.ask("import-details", { batch })).refusedTotal).toBe(0);
});

it("of a merge say what it filled in what it kept, by the row of the other", async () => {
  const opened = await openedEngine();
  const { engine } = opened;
  await importFile(opened, "mensen.csv", [HEADER, "1;Anne Smit;a@bzk.example;;BZK"]);
  await importFile(opened, "gasten.csv", [HEADER, "7;A. Smit;smit@bzk.example;jurist;BZK"]);
  const { hits } = await engine.ask("search", { text: "smit", limit: 5 });
  const idOf = (called: string) => hits.find(({ name }) => name === called)!.id;
  const pair = { keep: idOf("Anne Smit"), drop: idOf("A. Smit") };
  const { batch } = await engine.ask("merge", pair);
  const details = await engine.ask("import-details", { batch: batch! });
  expect(details.batch.merged).toEqual({
    total: 1,
    kind: "person",
    keep: "Anne Smit",
    drop: "A. Smit",
  });
  const filled = { field: "role", before: null, after: "jurist", file: "gasten.csv", line: 2 };
  expect(details.changes).toEqual([{ kind: "person", name: "Anne Smit", ...filled }]);
  expect(details.files).toEqual([]);
  // The guests' import put A. Smit in the department that the first one made.
  const { blockedBy } = await engine.ask("import-details", { batch: 1 });
  expect(blockedBy.map(({ id }) => id)).toEqual([2, batch]);
});
