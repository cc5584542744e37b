import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readWorkbook } from "../../src/engine/tables/read-workbook.ts";
import { makeWorkbook, type MadeCell } from "../core/intake/workbook/make-workbook.ts";
import { imported, openedEngine } from "./opened-engine.ts";

const PEOPLE: readonly (readonly MadeCell[])[] = [
  ["Nummer", "Naam", "Ministerie"],
  [{ v: 1, z: "000" }, "Anne de Vries", "BZ"],
  [{ v: 2, z: "000" }, "Bram Bos", "BZK"],
];
const TIES: readonly (readonly MadeCell[])[] = [
  ["Van", "Naar", "Soort"],
  ["001", "002", "kent"],
];
const BOOK = makeWorkbook([
  { name: "Toelichting", rows: [["Deze lijst is van mei."]] },
  { name: "Mensen", rows: PEOPLE },
  { name: "Relaties", rows: TIES },
]);
const follow = { signal: new AbortController().signal, onPart: () => {} };

async function withFile(name: string, bytes: Uint8Array | string) {
  const opened = await openedEngine();
  const file = join(opened.folder, name);
  writeFileSync(file, bytes);
  return { ...opened, file };
}

describe("a workbook", () => {
  it("is imported with all its tables at once: the ties of one sheet are those of the other's people", async () => {
    const opened = await withFile("netwerk.xlsx", BOOK);
    const found = await imported(opened, [opened.file]);
    expect(found.files.map(({ file, sheet, about, rows }) => [file, sheet, about, rows])).toEqual([
      ["netwerk.xlsx", "Mensen", "people", 2],
      ["netwerk.xlsx", "Relaties", "ties", 1],
    ]);
    expect(found.warnings.map(({ code, place: { sheet } }) => [code, sheet])).toEqual([
      ["sheet-skipped", "Toelichting"],
    ]);
    expect([found.people.created, found.ties.created, found.stubs]).toEqual([2, 1, 0]);
    expect((await imported(opened, [opened.file])).batch).toBeNull();
  });

  it("is shown by its first table, with a list of its sheets, whatever its name ends in", async () => {
    const { engine, file } = await withFile("netwerk.csv", BOOK);
    const { reading, sheets, rows, lines } = await engine.ask("inspect", { file });
    expect(reading).toMatchObject({ sheet: "Mensen", encoding: "xlsx", delimiter: "" });
    expect(sheets.map(({ name, taken }) => [name, taken])).toEqual([
      ["Toelichting", false],
      ["Mensen", true],
      ["Relaties", true],
    ]);
    expect(rows[0]).toEqual(["001", "Anne de Vries", "BZ"]);
    expect(lines).toEqual([2, 3]);
    const chosen = await engine.ask("inspect", { file, sheet: "Relaties" });
    expect(chosen.reading).toMatchObject({ sheet: "Relaties", about: "ties" });
  });

  it("is none where a text calls itself one: the text is read", async () => {
    const { engine, file } = await withFile("mensen.xlsx", "naam;ministerie\nAnne de Vries;BZ\n");
    const { reading, sheets } = await engine.ask("inspect", { file });
    expect(reading).toMatchObject({ sheet: null, delimiter: ";", rows: 1 });
    expect(sheets).toEqual([]);
    await expect(engine.ask("inspect", { file, sheet: "Mensen" })).rejects.toMatchObject({
      problems: [{ code: "sheet-absent", value: "Mensen", place: { file: "mensen.xlsx" } }],
    });
  });

  it("that is damaged stops an import by its name, and the engine goes on", async () => {
    const { engine, file } = await withFile("netwerk.xlsx", BOOK.subarray(0, 900));
    const refused = {
      code: "import-failed",
      problems: [{ code: "workbook-damaged", place: { file: "netwerk.xlsx" } }],
    };
    await expect(engine.ask("plan-import", { files: [{ file }] })).rejects.toMatchObject(refused);
    expect((await engine.ask("overview", { level: 0 })).counts.people).toBe(0);
  });
});

describe("the thread for a workbook", () => {
  /** A cell in the last column of each of very many rows: few hundred kilobytes that take long. */
  const slow = (): Uint8Array => {
    const rows = Array.from({ length: 100_000 }, () => [1]);
    return makeWorkbook([{ name: "Breed", rows, left: 16_383 }]);
  };

  it("is ended when it takes too long", async () => {
    const { file } = await withFile("breed.xlsx", slow());
    const time = { milliseconds: 200, perMegabyte: 1 };
    await expect(readWorkbook({ path: file, sheet: null }, follow, time)).rejects.toMatchObject({
      problems: [{ code: "workbook-too-large", place: { file: "breed.xlsx" } }],
    });
  });

  it("is ended when nobody waits for it any more", async () => {
    const { engine, file } = await withFile("breed.xlsx", slow());
    const stop = new AbortController();
    const asked = engine.ask("inspect", { file }, { signal: stop.signal });
    const started = performance.now();
    stop.abort();
    await expect(asked).rejects.toMatchObject({ code: "cancelled" });
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
