import { expect, it } from "vitest";
import { undoBatch } from "../../../../src/core/store/draft/undo.ts";
import { write } from "../../../../src/core/store/version.ts";
import { factsFile, importAll, person, tiesFile } from "../../intake/drafted.ts";
import { memoryWorkspace } from "../memory.ts";

const BZK = ["BZK"];
const AT = "2026-11-24T11:00:00.000Z";

it("of an import is blocked by a later one that ties, moves or describes what it brought, by name", async () => {
  const db = memoryWorkspace();
  const anne = { givenId: "1", department: BZK };
  const first = await importAll(db, [factsFile("mensen.csv", [person("Anne", anne)])]);
  const second = await importAll(db, [tiesFile("relaties.csv", [["1", "Bram Bos"]])]);
  const third = await importAll(db, [
    factsFile("mensen.csv", [person("Anne", { ...anne, role: "jurist" })]),
  ]);
  expect(write(db, () => undoBatch(db, first.batch!, AT))).toEqual([second.batch, third.batch]);
  expect(db.prepare("SELECT count(*) FROM person").pluck().get()).toBe(2);
});

it("of an import is blocked by a later one that changed a column it brought, or gave its people ids", async () => {
  const db = memoryWorkspace();
  const anne = (colour: string) =>
    person("Anne", { givenId: "1", department: BZK, attributes: [["kleur", colour]] });
  await importAll(db, [factsFile("m.csv", [person("Anne", { givenId: "1", department: BZK })])]);
  const red = await importAll(db, [factsFile("m.csv", [anne("rood")])]);
  const blue = await importAll(db, [factsFile("m.csv", [anne("blauw")])]);
  expect(write(db, () => undoBatch(db, red.batch!, AT))).toEqual([blue.batch]);
  const bram = await importAll(db, [factsFile("een.csv", [person("Bram", { department: BZK })])]);
  const ids = await importAll(db, [
    factsFile("twee.csv", [person("Bram", { givenId: "B", department: BZK })]),
  ]);
  expect(write(db, () => undoBatch(db, bram.batch!, AT))).toEqual([ids.batch]);
});

it("of an import is blocked by later ones that put someone in its department and took them out again", async () => {
  const db = memoryWorkspace();
  const anne = (department: string) => person("Anne", { givenId: "1", department: [department] });
  const made = await importAll(db, [
    factsFile("jenv.csv", [person("Bram", { department: ["JenV"] })]),
  ]);
  const placed = await importAll(db, [factsFile("mensen.csv", [anne("JenV")])]);
  const moved = await importAll(db, [factsFile("mensen.csv", [anne("BZK")])]);
  expect(write(db, () => undoBatch(db, made.batch!, AT))).toEqual([placed.batch, moved.batch]);
});
