import * as fc from "fast-check";
import { expect, it } from "vitest";
import { factsFile, importAll, tiesFile } from "../../intake/drafted.ts";
import { rows, ties } from "../../intake/random-rows.ts";
import { emptyWorkspace } from "../memory.ts";
import { content, mergePicked, pick } from "./random-workspace.ts";

it("of the same files after merges changes nothing", async () => {
  const picks = fc.array(pick, { minLength: 1, maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(rows, ties, picks, async (said, tied, picked) => {
      const db = emptyWorkspace();
      const files = [factsFile("lijst.csv", said), tiesFile("relaties.csv", tied)];
      const { report } = await importAll(db, files);
      // Rows that disagreed may agree after a merge of what they disagreed about, and what was ambiguous is clear.
      fc.pre(report.people.conflicts + report.initiatives.conflicts + report.rejectedTotal === 0);
      for (const numbers of picked) mergePicked(db, numbers);
      const before = content(db);
      expect((await importAll(db, files)).batch).toBeNull();
      expect(content(db)).toEqual(before);
      db.close();
    }),
    { numRuns: 60 },
  );
}, 60_000);
