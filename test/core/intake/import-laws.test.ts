import * as fc from "fast-check";
import { expect, it } from "vitest";
import type { RowFacts } from "../../../src/core/intake/facts.ts";
import { undoBatch } from "../../../src/core/store/draft/undo.ts";
import { write } from "../../../src/core/store/version.ts";
import { emptyWorkspace, everyRow } from "../store/memory.ts";
import { factsFile, importAll, tiesFile } from "./drafted.ts";
import { rows, ties } from "./random-rows.ts";

/** Everything that a row number is no part of. */
const WITHOUT_LINES = ["batch", "file", "setting", "change"];
function content(db: ReturnType<typeof emptyWorkspace>): unknown {
  return JSON.parse(
    JSON.stringify(everyRow(db, WITHOUT_LINES), (key, value: unknown) =>
      key === "line" || key === "file_id" ? undefined : value,
    ),
  );
}

it("changes nothing the second time", async () => {
  await fc.assert(
    fc.asyncProperty(rows, ties, async (said, tied) => {
      const db = emptyWorkspace();
      const files = [factsFile("lijst.csv", said), tiesFile("relaties.csv", tied)];
      await importAll(db, files);
      const before = everyRow(db);
      expect((await importAll(db, files)).batch).toBeNull();
      expect(everyRow(db)).toEqual(before);
      db.close();
    }),
  );
});

it("makes the same workspace of the same rows in another order", async () => {
  const shuffled = rows.chain((said) =>
    fc.tuple(
      fc.constant(said),
      fc.shuffledSubarray(said, { minLength: said.length, maxLength: said.length }),
    ),
  );
  await fc.assert(
    fc.asyncProperty(shuffled, ties, async ([said, other], tied) => {
      const [one, two] = [emptyWorkspace(), emptyWorkspace()];
      const files = (order: readonly Partial<RowFacts>[], pairs: typeof tied) => [
        factsFile("lijst.csv", order),
        tiesFile("relaties.csv", pairs),
      ];
      await importAll(one, files(said, tied));
      await importAll(two, files(other, tied));
      expect(content(two)).toEqual(content(one));
      one.close();
      two.close();
    }),
  );
});

it("is undone to every row as it was, the batch's own record apart", async () => {
  await fc.assert(
    fc.asyncProperty(rows, rows, ties, async (first, second, tied) => {
      const db = emptyWorkspace();
      await importAll(db, [factsFile("eerst.csv", first)]);
      const before = everyRow(db, ["batch", "file", "setting"]);
      const { batch } = await importAll(db, [
        factsFile("eerst.csv", second),
        tiesFile("relaties.csv", tied),
      ]);
      const blocking =
        batch === null ? [] : write(db, () => undoBatch(db, batch, "2026-11-24T11:00:00.000Z"));
      expect(blocking).toEqual([]);
      expect(everyRow(db, ["batch", "file", "setting"])).toEqual(before);
      expect(db.pragma("foreign_key_check")).toEqual([]);
      db.close();
    }),
  );
});
