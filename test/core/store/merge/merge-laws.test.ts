import * as fc from "fast-check";
import { expect, it } from "vitest";
import { undoBatch } from "../../../../src/core/store/draft/undo.ts";
import { write } from "../../../../src/core/store/version.ts";
import type { BatchId } from "../../../../src/core/model/ids.ts";
import { factsFile, importAll, tiesFile } from "../../intake/drafted.ts";
import { rows, ties } from "../../intake/random-rows.ts";
import { emptyWorkspace } from "../memory.ts";
import { addAside, AT, content, mergePicked, pick, SOUND, wrong } from "./random-workspace.ts";

const undo = (db: ReturnType<typeof emptyWorkspace>, batch: BatchId) =>
  write(db, () => undoBatch(db, batch, AT));

it("is undone to every row as it was, one merge after the other back", async () => {
  const picks = fc.array(pick, { minLength: 1, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(rows, rows, ties, picks, async (first, second, tied, picked) => {
      const db = emptyWorkspace();
      await importAll(db, [factsFile("een.csv", first), tiesFile("relaties.csv", tied)]);
      await importAll(db, [factsFile("twee.csv", second)]);
      addAside(db);
      const states: [BatchId, unknown][] = [];
      for (const numbers of picked) {
        const before = content(db);
        const batch = mergePicked(db, numbers);
        if (batch === null) expect(content(db)).toEqual(before);
        else states.push([batch, before]);
        expect(wrong(db)).toEqual(SOUND);
      }
      for (const [batch, before] of states.toReversed()) {
        expect(undo(db, batch)).toEqual([]);
        expect(content(db)).toEqual(before);
        expect(wrong(db)).toEqual(SOUND);
      }
      db.close();
    }),
  );
});

it("leaves nothing of imports and merges when all are undone, in whatever order that may be", async () => {
  const act = fc.oneof(
    fc.record({ file: fc.constantFrom("een.csv", "twee.csv"), said: rows, tied: ties }),
    pick,
    pick,
  );
  const acts = fc.array(act, { minLength: 2, maxLength: 6 });
  const order = fc.array(fc.nat({ max: 20 }), { minLength: 40, maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(acts, order, async (done, tries) => {
      const db = emptyWorkspace();
      let batches: BatchId[] = [];
      for (const one of done) {
        const files = () =>
          "said" in one ? [factsFile(one.file, one.said), tiesFile("relaties.csv", one.tied)] : [];
        const batch = "said" in one ? (await importAll(db, files())).batch : mergePicked(db, one);
        if (batch !== null) batches.push(batch);
      }
      // The last can always be undone, so this ends.
      for (const nth of [...tries, ...done.map(() => -1)]) {
        const batch = batches.at(nth < 0 ? -1 : nth % batches.length);
        if (batch === undefined) break;
        const before = content(db);
        const blocking = undo(db, batch);
        if (blocking.length === 0) batches = batches.filter((other) => other !== batch);
        else {
          expect(content(db)).toEqual(before);
          expect(batches).toEqual(expect.arrayContaining([...blocking]));
          expect(Math.min(...blocking)).toBeGreaterThan(batch);
        }
        expect(wrong(db)).toEqual(SOUND);
      }
      expect(batches).toEqual([]);
      expect(Object.values(content(db) as object).flat()).toEqual([]);
      db.close();
    }),
    { numRuns: 150 },
  );
});
