import { expect, it } from "vitest";
import { draftedNews } from "../../src/core/store/draft/drafted-records.ts";
import type { FoundPair } from "../../src/core/intake/duplicates/records.ts";
import type { WriteDb } from "../../src/core/store/db.ts";
import { recordsAfter, storedRecords } from "../../src/engine/duplicates/duplicate-records.ts";
import { readFile } from "../../src/core/intake/read-file.ts";
import { sourceOf } from "../core/intake/source-of.ts";
import { planned } from "../core/store/draft/planned.ts";
import { memoryWorkspace } from "../core/store/memory.ts";

const HERE = `id;naam;email;ministerie
1;Jan Jansen;j.jansen@min.nl;BZK
2;Piet de Boer;;BZK
3;Anna van den Berg;;VWS
4;Willem Visser;;VWS
`;
const THEN = `id;naam;email;ministerie
5;Jansen, J.;;BZK
6;P. de Boer;;BZK
7;Anna van der Berg;;VWS
8;W. Vissers;;VWS
`;
/** Of the first list: somebody is called otherwise. */
const CHANGED = `id;naam;email;ministerie
4;Willem Vissers;;VWS
`;

async function lookedThrough(db: WriteDb, name: string, text: string): Promise<void> {
  const { open } = await planned(db, [await readFile(sourceOf(text, { name }))]);
  const among = draftedNews(db);
  expect(among).not.toBeNull();
  const [few, many] = [recordsAfter(db), recordsAfter(db, 0)];
  const pairs = few.find({ among: among! });
  expect(many.find({ among: among! })).toEqual(pairs);
  const known = few.recordsOf(pairs).people;
  const asked = many.recordsOf(pairs).people;
  expect(asked.length).toBeGreaterThanOrEqual(pairs.length > 0 ? 2 : 0);
  expect(asked.map(({ id }) => known.find((one) => one.id === id))).toMatchObject(asked);
  open.apply("2026-01-01T00:00:00.000Z");
  open.close();
}

it("of more people than are compared in memory a plan and the workspace tell the same pairs", async () => {
  const db = memoryWorkspace();
  await lookedThrough(db, "mensen.csv", HERE);
  await lookedThrough(db, "lijst.csv", THEN);
  await lookedThrough(db, "mensen.csv", CHANGED);
  const [few, many] = [storedRecords(db), storedRecords(db, 0)];
  const pairs: readonly FoundPair[] = few.find({});
  expect(pairs.length).toBeGreaterThanOrEqual(4);
  expect(many.find({})).toEqual(pairs);
});
