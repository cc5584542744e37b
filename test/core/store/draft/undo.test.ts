import { expect, it } from "vitest";
import { undoBatch } from "../../../../src/core/store/draft/undo.ts";
import { write } from "../../../../src/core/store/version.ts";
import { factsFile, importAll, initiative, person, tiesFile } from "../../intake/drafted.ts";
import { everyRow, memoryWorkspace } from "../memory.ts";
import { planned } from "./planned.ts";

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

it("of an import that took a topic out of a list waits for those that build on that", async () => {
  const db = memoryWorkspace();
  const chatbot = (about: readonly string[]) =>
    factsFile("lijst.csv", [initiative("Chatbot", { givenId: "1", about })]);
  const replaced = async (about: readonly string[]) => {
    const { open } = await planned(db, [chatbot(about)]);
    open.choose([{ field: "topic.about", policy: "replace" }]);
    const batch = open.apply(AT);
    open.close();
    return batch!;
  };
  const topics = () =>
    db.prepare("SELECT name FROM topic JOIN topic_link ON id = topic_id ORDER BY 1").pluck().all();
  const made = await importAll(db, [chatbot(["data", "taal"])]);
  const before = everyRow(db, ["batch", "file", "setting"]);
  const less = await replaced(["taal"]);
  expect(topics()).toEqual(["taal"]);
  // What was taken out and put back, is there by the later import.
  const again = await importAll(db, [chatbot(["data"])]);
  expect(topics()).toEqual(["data", "taal"]);
  expect(write(db, () => undoBatch(db, less, AT))).toEqual([again.batch]);
  const other = await replaced(["spraak"]);
  expect(write(db, () => undoBatch(db, again.batch!, AT))).toEqual([other]);
  expect(write(db, () => undoBatch(db, made.batch!, AT))).toContain(other);
  for (const batch of [other, again.batch!, less])
    expect(write(db, () => undoBatch(db, batch, AT))).toEqual([]);
  expect(everyRow(db, ["batch", "file", "setting"])).toEqual(before);
});
