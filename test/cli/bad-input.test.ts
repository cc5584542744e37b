import {
  closeSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import Database from "better-sqlite3";
import { everyRow } from "../core/store/memory.ts";
import { run } from "./command-line.ts";

let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "dwarsverband-bad-"));
  writeFileSync(join(folder, "mensen.csv"), "naam,organisatie\nAnne de Vries,BZK\n");
  await run(folder, "import", "--workspace", "w.dwv", "mensen.csv");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** All that a workspace holds. */
function rowsOf(name: string): ReturnType<typeof everyRow> {
  const db = new Database(join(folder, name), { readonly: true });
  try {
    return everyRow(db);
  } finally {
    db.close();
  }
}

/** A line of 100 MB, written in pieces. */
function writeLongLine(path: string): void {
  const file = openSync(path, "w");
  writeSync(file, "naam,organisatie\nBram Bos,");
  const piece = "x".repeat(1 << 20);
  for (let written = 0; written < 100; written++) writeSync(file, piece);
  closeSync(file);
}

describe("a file that cannot be read is named with what to do, and the workspace stays as it was:", () => {
  it.each([
    [
      "a PDF called .csv",
      "verslag.csv",
      (path: string) => writeFileSync(path, "%PDF-1.7\n\u0000\u0001"),
    ],
    ["an empty file", "leeg.csv", (path: string) => writeFileSync(path, "")],
    ["a header alone", "kop.csv", (path: string) => writeFileSync(path, "naam,organisatie\n")],
    ["a line of 100 MB", "lang.csv", writeLongLine],
    ["a file that is gone", "weg.csv", () => {}],
    [
      "columns about nothing known",
      "getallen.csv",
      (path: string) => writeFileSync(path, "x,y\n1,2\n"),
    ],
  ])("%s", async (_, name, make) => {
    make(join(folder, name));
    const before = rowsOf("w.dwv");
    expect(before["person"]).toHaveLength(1);
    const ran = await run(folder, "import", "--workspace", "w.dwv", name, "--lang", "en");
    expect(ran.out).not.toMatch(/\n\s+at /);
    expect(ran.err).not.toMatch(/\n\s+at /);
    expect(ran.out + ran.err).toContain(name);
    expect(ran.status).toBeGreaterThan(0);
    expect(rowsOf("w.dwv")).toEqual(before);
  });

  it("a row that is wrong is named by file, line, column and value", async () => {
    writeFileSync(
      join(folder, "initiatieven.csv"),
      "titel,probleem,organisatie,start\nChatbot,Vragen van burgers over hun paspoort,BZK,31-02-2024\n",
    );
    const ran = await run(
      folder,
      "import",
      "--workspace",
      "w.dwv",
      "initiatieven.csv",
      "--dry-run",
      "--json",
    );
    const { warnings } = ran.json() as { warnings: unknown[] };
    expect(warnings).toContainEqual(
      expect.objectContaining({
        file: "initiatieven.csv",
        line: 2,
        column: "start",
        value: "31-02-2024",
        reason: expect.stringContaining("28-02-2024") as string,
      }),
    );
  });
});

describe("a workspace that cannot be used is left alone, and said what it is:", () => {
  it.each([
    ["a text file", "tekst.dwv", (path: string) => writeFileSync(path, "geen werkruimte")],
    [
      "another program's database",
      "ander.dwv",
      (path: string) => new Database(path).exec("CREATE TABLE t (a)").close(),
    ],
    [
      "one of a newer version",
      "nieuwer.dwv",
      (path: string) => {
        writeFileSync(path, readFileSync(join(folder, "w.dwv")));
        const db = new Database(path);
        db.pragma("user_version = 999");
        db.close();
      },
    ],
  ])("%s", async (_, name, make) => {
    make(join(folder, name));
    const before = readFileSync(join(folder, name));
    const ran = await run(folder, "overview", "--workspace", name, "--lang", "en");
    expect(ran.status).toBe(3);
    expect(ran.err.trim().split("\n")).toHaveLength(1);
    expect(ran.err).toContain(name);
    expect(readFileSync(join(folder, name)).equals(before)).toBe(true);
  });
});
