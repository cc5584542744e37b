import { join } from "node:path";
import { expect, it } from "vitest";
import type { WriteDb } from "../../../src/core/store/db.ts";
import { findNames, wordsOfNames } from "../../../src/core/store/find-names.ts";
import { closeWorkspaceFile } from "../../../src/core/store/open.ts";
import { write } from "../../../src/core/store/version.ts";
import { everyRow, memoryWorkspace } from "./memory.ts";
import { addSixPeople, ANNE, BZK, DILAN, EVA } from "./six-people.ts";
import { opened, tempFolder } from "./temp-folder.ts";

function sixPeople(): WriteDb {
  const db = memoryWorkspace();
  addSixPeople(db);
  return db;
}
const idsOf = (db: WriteDb, ...words: string[]) => findNames(db, words).map(({ id }) => id);

it("finds people by words of their names, whoever has most of them first", () => {
  const db = sixPeople();
  expect(findNames(db, ["dilan", "yildiz", "weet"])).toEqual([
    { id: DILAN, kind: "person", share: 1, words: ["dilan", "yildiz"] },
  ]);
  expect(idsOf(db, "vries", "bakker", "anne")[0]).toBe(ANNE);
});

it("finds departments by name, short form and any other name, each once", () => {
  const db = sixPeople();
  for (const words of [["binnenlandse", "zaken"], ["bzk"], ["ministerie", "van", "bzk"]])
    expect(findNames(db, words)).toEqual([{ id: BZK, kind: "department", share: 1, words }]);
});

it("finds nobody who wishes not to be named, and does not know the words of the name", () => {
  const db = sixPeople();
  expect(idsOf(db, "eva", "anneveld")).toEqual([]);
  expect(wordsOfNames(db)).not.toContain("anneveld");
  write(db, () => db.exec(`UPDATE person SET sharing = 'open' WHERE id = ${EVA}`));
  expect(idsOf(db, "eva", "anneveld")).toEqual([EVA]);
  write(db, () => db.exec(`UPDATE person SET sharing = 'private' WHERE id = ${EVA}`));
  expect(idsOf(db, "eva", "anneveld")).toEqual([]);
});

it("finds in a workspace that may only be read", () => {
  const path = join(tempFolder(), "a.dwv");
  const file = opened(path, { create: true });
  addSixPeople(file.db);
  closeWorkspaceFile(file);
  expect(idsOf(opened(path, { readonly: true }).db, "dilan")).toEqual([DILAN]);
});

it("leaves the workspace itself as it was", () => {
  const db = sixPeople();
  const before = everyRow(db);
  idsOf(db, "anne");
  expect(everyRow(db)).toEqual(before);
});

it("takes a quote, a star or a word of the query language for what it is", () => {
  const db = sixPeople();
  for (const word of ['"', "*", "OR", "NEAR", "name:anne", ""])
    expect(() => findNames(db, [word, "anne"])).not.toThrow();
});
