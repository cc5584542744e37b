import { expect, it } from "vitest";
import type { EntityId } from "../../../src/core/model/ids.ts";
import { copyInMemory, countLater, takeBackTo } from "../../../src/core/store/as-it-was.ts";
import { undoBatch } from "../../../src/core/store/draft/undo.ts";
import { addIntroduction } from "../../../src/core/store/introductions.ts";
import { mergePairs } from "../../../src/core/store/merge/merge-batch.ts";
import { write } from "../../../src/core/store/version.ts";
import { fold } from "../../../src/core/text/fold.ts";
import { factsFile, importAll, person, tiesFile } from "../intake/drafted.ts";
import { everyRow, memoryWorkspace } from "./memory.ts";

const AT = "2026-11-24T11:00:00.000Z";
/** The records of what happened stay, and these are no import's. */
const APART = ["batch", "file", "setting", "introduction", "dismissed_flow"];

it("takes a copy back through merges and imports to every row as it was, and leaves the workspace alone", async () => {
  const db = memoryWorkspace();
  const anne = { givenId: "1", department: ["BZK"] };
  await importAll(db, [
    factsFile("mensen.csv", [person("Anne", anne), person("Bram Bos", { department: ["VWS"] })]),
  ]);
  const first = await importAll(db, [tiesFile("relaties.csv", [["1", "Cas de Wit"]])]);
  const then = everyRow(db, APART);
  const ids = db.prepare<[], EntityId>("SELECT id FROM person ORDER BY id").pluck().all();
  const [keep, drop] = [ids[0]!, ids[2]!];
  write(db, () => mergePairs(db, [{ keep, drop }], { at: AT, fold, asked: true }));
  const undone = await importAll(db, [factsFile("zoe.csv", [person("Zoe", anne)])]);
  write(db, () => undoBatch(db, undone.batch!, AT));
  await importAll(db, [
    factsFile("mensen.csv", [person("Anne", { ...anne, department: ["VWS"], role: "jurist" })]),
  ]);
  write(db, () =>
    addIntroduction(db, {
      flow: null,
      a: ids[0]!,
      b: ids[1]!,
      via: null,
      state: "planned",
      planned: "2026-11-24",
      made: null,
      note: "",
    }),
  );
  const now = everyRow(db);
  const copy = copyInMemory(db, process.env["DWARSVERBAND_SQLITE_BINDING"]);
  expect(countLater(copy, first.batch!)).toBe(2);
  let steps = 0;
  takeBackTo(copy, first.batch!, () => (steps += 1));
  expect(steps).toBe(2);
  expect(everyRow(copy, APART)).toEqual(then);
  expect(everyRow(db)).toEqual(now);
  copy.close();
});

it("stops when told to, between two imports", async () => {
  const db = memoryWorkspace();
  const first = await importAll(db, [
    factsFile("a.csv", [person("Anne", { department: ["BZK"] })]),
  ]);
  await importAll(db, [factsFile("b.csv", [person("Bram", { department: ["BZK"] })])]);
  const copy = copyInMemory(db, process.env["DWARSVERBAND_SQLITE_BINDING"]);
  const stop = (): never => {
    throw new Error("stopped");
  };
  expect(() => takeBackTo(copy, first.batch!, stop)).toThrow("stopped");
  copy.close();
});
