import { describe, expect, it } from "vitest";
import { draftImport } from "../../../src/core/intake/draft-import.ts";
import { knownSource } from "../../../src/core/intake/known-source.ts";
import { readFile } from "../../../src/core/intake/read-file.ts";
import type { WriteDb } from "../../../src/core/store/db.ts";
import { openDraft } from "../../../src/core/store/draft/open-draft.ts";
import { knownIds } from "../../../src/core/store/known-ids.ts";
import { memoryWorkspace } from "../store/memory.ts";
import { sourceOf } from "./source-of.ts";

const people = (...rows: readonly string[]): string =>
  ["personeelsnummer;naam;organisatie", ...rows].join("\n");

const NAMES = ["Anna Dorst", "Bram Smit", "Carla Vos", "Dirk Bos", "Els Berg", "Fem Kok"];
/** Numbered from 1, in the order of the names. */
const numbered = (names: readonly string[], first = 1): string =>
  people(...names.map((name, i) => `${first + i};${name};BZK`));

async function imported(db: WriteDb, name: string, content: string): Promise<void> {
  const draft = openDraft(db);
  const table = await readFile(sourceOf(content, { name }));
  await draftImport(draft.draft, [table], { onProgress: () => {}, checkCancelled: () => {} });
  draft.seal();
  draft.apply("2026-10-01T09:00:00.000Z");
  draft.close();
}

async function proposed(db: WriteDb, content: string, { name = "nov.csv", most = 20_000 } = {}) {
  const table = await readFile(sourceOf(content, { name }));
  return await knownSource(table, knownIds(db), { most, onRows: () => {} });
}

describe("the source that a table's ids are those of", () => {
  it("is that of last month's list: 5 of 6 ids have the same name there, however it is written", async () => {
    const db = memoryWorkspace();
    await imported(db, "okt.csv", numbered(NAMES));
    const next = numbered([
      "ANNA DORST",
      "Smit, Bram",
      "Carla Vós",
      "Dirk Bos",
      "Els de Wit",
      "Fem Kok",
    ]);
    expect(await proposed(db, `${next}\n7;Gijs Bal;VWS`)).toEqual({
      rows: 7,
      ids: 7,
      best: { source: "okt", known: 6, agreeing: 5 },
    });
  });

  it("is none for a list that is numbered from 1 too, of other people", async () => {
    const db = memoryWorkspace();
    await imported(db, "okt.csv", numbered(NAMES));
    const others = numbered([
      "Anna Dorst",
      "Joop Hof",
      "Kim Laan",
      "Luc Mol",
      "Mia Nap",
      "Nel Pot",
    ]);
    expect(await proposed(db, others)).toEqual({ rows: 6, ids: 6, best: null });
  });

  it("is none where fewer than three names agree, or not half of those known", async () => {
    const db = memoryWorkspace();
    await imported(db, "okt.csv", numbered(NAMES));
    const withOwn = async (names: readonly string[]) => (await proposed(db, numbered(names)))?.best;
    const [anna, bram, carla, ...others] = NAMES as [string, string, string, ...string[]];
    expect(await withOwn([anna, bram])).toBeNull();
    expect(await withOwn([anna, bram, carla])).toMatchObject({ agreeing: 3 });
    expect(await withOwn([anna, bram, carla, ...others.map((name) => `X${name}`)])).toMatchObject({
      known: 6,
      agreeing: 3,
    });
    expect(await withOwn([anna, bram, "Xa Xa", ...others.map((name) => `X${name}`)])).toBeNull();
  });

  it("is none where numbers are places in a list: with one more in it, those below have their names elsewhere", async () => {
    const db = memoryWorkspace();
    await imported(db, "okt.csv", numbered(NAMES));
    const [anna, bram, carla, dirk, els, fem] = NAMES as [
      string,
      string,
      string,
      string,
      string,
      string,
    ];
    const oneMore = numbered([anna, bram, carla, dirk, "Dora Pels", els, fem]);
    expect(await proposed(db, oneMore)).toEqual({ rows: 7, ids: 7, best: null });
  });

  it("is none where the table's own source knows them as well, or there is no other, or no ids", async () => {
    const db = memoryWorkspace();
    await imported(db, "okt.csv", numbered(NAMES));
    const same = numbered(NAMES);
    expect(await proposed(db, same, { name: "okt.csv" })).toBeNull();
    expect(await proposed(db, "naam;organisatie\nAnna Dorst;BZK\nBram Smit;BZK")).toBeNull();
    await imported(db, "nov.csv", same);
    expect((await proposed(db, same))?.best).toBeNull();
  });

  it("is of several the one that agrees most, of equal ones that of the last import", async () => {
    const db = memoryWorkspace();
    await imported(db, "sep.csv", numbered(NAMES));
    await imported(db, "aug.csv", numbered(NAMES));
    await imported(db, "okt.csv", numbered(NAMES.slice(0, 4)));
    expect((await proposed(db, numbered(NAMES)))?.best).toMatchObject({ source: "aug" });
    expect((await proposed(db, numbered(NAMES.slice(0, 4))))?.best).toMatchObject({
      source: "okt",
    });
  });

  it.each([
    [
      "initiatives",
      "nummer;titel;omschrijving\nA-1;Leesmaatje;Samen brieven lezen met wie dat moeilijk vindt\nA-2;Dijk in beeld;Zien waar de dijk zakt\nA-3;Chatbot;Vragen beantwoorden",
    ],
    [
      "departments",
      "nummer;naam onderdeel;afkorting\n10;Dienst Noord;DN\n20;Dienst Oost;DO\n30;Dienst Zuid;DZ",
    ],
  ])("is known of %s too", async (_kind, content) => {
    const db = memoryWorkspace();
    await imported(db, "okt.csv", content);
    expect((await proposed(db, content))?.best).toEqual({ source: "okt", known: 3, agreeing: 3 });
  });

  it("is found in the first rows alone, with each id once", async () => {
    const db = memoryWorkspace();
    await imported(db, "okt.csv", numbered(NAMES));
    expect(await proposed(db, `${numbered(NAMES)}\n1;Anna Dorst;BZK`, { most: 4 })).toEqual({
      rows: 4,
      ids: 4,
      best: { source: "okt", known: 4, agreeing: 4 },
    });
  });
});
