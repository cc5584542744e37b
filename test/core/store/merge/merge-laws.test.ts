import * as fc from "fast-check";
import { expect, it } from "vitest";
import { isDone, undoBatch } from "../../../../src/core/store/draft/undo.ts";
import { write } from "../../../../src/core/store/version.ts";
import type { WriteDb } from "../../../../src/core/store/db.ts";
import type { BatchId } from "../../../../src/core/model/ids.ts";
import { factsFile, importAll, tiesFile } from "../../intake/drafted.ts";
import { rows, ties } from "../../intake/random-rows.ts";
import { emptyWorkspace } from "../memory.ts";
import {
  addAside,
  AT,
  content,
  mergePicked,
  pick,
  SOUND,
  type Pick,
  wrong,
} from "./random-workspace.ts";

const undo = (db: WriteDb, batch: BatchId) => write(db, () => undoBatch(db, batch, AT));

it("is undone to every row as it was, one merge after the other back", async () => {
  const picks = fc.array(pick, { minLength: 1, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(rows, rows, ties, picks, async (first, second, tied, picked) => {
      const db = emptyWorkspace();
      await importAll(db, [factsFile("een.csv", first), tiesFile("relaties.csv", tied)]);
      await importAll(db, [factsFile("twee.csv", second)]);
      addAside(db);
      const states: [BatchId | null, unknown][] = [];
      for (const numbers of picked) {
        const before = content(db);
        states.push([mergePicked(db, numbers), before]);
        expect(wrong(db)).toEqual(SOUND);
      }
      for (const [batch, before] of states.toReversed()) {
        expect(batch === null ? [] : undo(db, batch)).toEqual([]);
        expect(content(db)).toEqual(before);
        expect(wrong(db)).toEqual(SOUND);
      }
      db.close();
    }),
  );
});

/** An import, or a merge of what two numbers pick. */
const importing = fc.record({
  file: fc.constantFrom("een.csv", "twee.csv"),
  said: rows,
  tied: ties,
});
type Importing = typeof importing extends fc.Arbitrary<infer T> ? T : never;
type Act = Importing | Pick;
const acts: fc.Arbitrary<Act[]> = fc.array(fc.oneof(importing, pick, pick), {
  minLength: 2,
  maxLength: 6,
});

async function carryOut(db: WriteDb, done: readonly Act[]): Promise<readonly BatchId[]> {
  const batches: BatchId[] = [];
  for (const one of done) {
    const batch = "said" in one ? await importOf(db, one) : mergePicked(db, one);
    if (batch !== null) batches.push(batch);
  }
  return batches;
}

async function importOf(db: WriteDb, { file, said, tied }: Importing) {
  const files = [factsFile(file, said), tiesFile("relaties.csv", tied)];
  return (await importAll(db, files)).batch;
}

it("leaves nothing of imports and merges when all are undone, in whatever order that may be", async () => {
  const order = fc.array(fc.nat({ max: 20 }), { minLength: 40, maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(acts, order, async (done, tries) => {
      const db = emptyWorkspace();
      let batches = await carryOut(db, done);
      // The last can always be undone, so this ends.
      for (const nth of [...tries, ...done.map(() => -1)]) {
        const batch = batches.at(nth < 0 ? -1 : nth % batches.length);
        if (batch === undefined) break;
        const before = content(db);
        const blocking = undo(db, batch);
        const isBlocked = blocking.length > 0;
        expect(content(db)).toEqual(isBlocked ? before : content(db));
        expect(batches).toEqual(expect.arrayContaining([...blocking]));
        expect(blocking.filter((other) => other <= batch)).toEqual([]);
        batches = batches.filter((other) => isBlocked || other !== batch);
        expect(wrong(db)).toEqual(SOUND);
      }
      expect(batches).toEqual([]);
      expect(Object.values(content(db) as object).flat()).toEqual([]);
      db.close();
    }),
    { numRuns: 100 },
  );
});

it("is no longer blocked once what blocks it is undone", async () => {
  const undoWithWhatBlocks = (db: WriteDb, batch: BatchId): void => {
    const blocking = undo(db, batch);
    if (blocking.length === 0) return;
    for (const other of blocking.toReversed()) if (isDone(db, other)) undoWithWhatBlocks(db, other);
    expect(undo(db, batch)).toEqual([]);
  };
  await fc.assert(
    fc.asyncProperty(acts, fc.nat({ max: 5 }), async (done, nth) => {
      const db = emptyWorkspace();
      const batches = await carryOut(db, done);
      const batch = batches[nth % Math.max(1, batches.length)];
      if (batch !== undefined) undoWithWhatBlocks(db, batch);
      expect(wrong(db)).toEqual(SOUND);
      db.close();
    }),
    { numRuns: 100 },
  );
});
