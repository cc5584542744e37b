import { expect, it } from "vitest";
import { draftedNews } from "../../src/core/store/draft/drafted-records.ts";
import type { FoundPair, Records } from "../../src/core/intake/duplicates/records.ts";
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

const PROJECTS = `id;titel;omschrijving;ministerie;contactpersoon
1;Spraak naar tekst;Rechters dicteren hun verslag;BZK;Jan Jansen
2;Slimme lampen;Lampen gaan vanzelf uit;VWS;
`;
const MORE_PROJECTS = `id;titel;omschrijving;ministerie
7;Spraak naar teskt;Rechters dicteren hun verslag;BZK
8;Slimme lampen;Lampen gaan vanzelf uit;BZK
9;Lampen in kantoren;Ook op zolder;BZK
`;
/** Nothing is compared in memory. */
const NONE = { people: 0, initiatives: 0 };

async function lookedThrough(db: WriteDb, name: string, text: string): Promise<void> {
  const { open } = await planned(db, [await readFile(sourceOf(text, { name }))]);
  const among = draftedNews(db);
  expect(among).not.toBeNull();
  const [few, many] = [recordsAfter(db), recordsAfter(db, NONE)];
  const pairs = few.find({ among: among! });
  expect(many.find({ among: among! })).toEqual(pairs);
  const [known, asked] = [few.recordsOf(pairs), many.recordsOf(pairs)];
  const all = (records: Records) => [...records.people, ...records.initiatives];
  expect(all(asked).length).toBeGreaterThanOrEqual(pairs.length > 0 ? 2 : 0);
  expect(all(asked).map(({ id }) => all(known).find((one) => one.id === id))).toMatchObject(
    all(asked),
  );
  open.apply("2026-01-01T00:00:00.000Z");
  open.close();
}

it("of more people and initiatives than are compared in memory a plan and the workspace tell the same pairs", async () => {
  const db = memoryWorkspace();
  await lookedThrough(db, "mensen.csv", HERE);
  await lookedThrough(db, "lijst.csv", THEN);
  await lookedThrough(db, "mensen.csv", CHANGED);
  await lookedThrough(db, "projecten.csv", PROJECTS);
  await lookedThrough(db, "lijst van projecten.csv", MORE_PROJECTS);
  const [few, many] = [storedRecords(db), storedRecords(db, NONE)];
  const pairs: readonly FoundPair[] = few.find({});
  expect(pairs.filter(({ kind }) => kind === "person").length).toBeGreaterThanOrEqual(4);
  expect(pairs.filter(({ kind }) => kind === "initiative")).toHaveLength(2);
  expect(many.find({})).toEqual(pairs);
});
