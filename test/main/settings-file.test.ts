import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readKept, writeKept, type Kept } from "../../src/main/settings-file.ts";

const nothingKept: Kept = {
  language: null,
  theme: "system",
  letterKeys: true,
  recent: [],
  window: null,
};
const recent = {
  path: "/w/innovatie.dwv",
  name: "innovatie",
  openedAt: "2026-11-18T09:00:00.000Z",
  people: 232,
  initiatives: 88,
};
const chosen: Kept = {
  language: "nl",
  theme: "dark",
  letterKeys: false,
  recent: [recent],
  window: { x: 10, y: 20, width: 1300, height: 900, maximised: true },
};

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dwarsverband-settings-"));
  file = join(folder, "settings.json");
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("the settings file", () => {
  it("gives back what was written", () => {
    writeKept(file, chosen);
    expect(readKept(file)).toEqual(chosen);
  });

  it("is made with its folder, and nothing beside it stays behind", () => {
    writeKept(join(folder, "new", "settings.json"), chosen);
    expect(readdirSync(join(folder, "new"))).toEqual(["settings.json"]);
  });

  it("gives the usual settings when there is none", () => {
    expect(readKept(file)).toEqual(nothingKept);
    expect(existsSync(`${file}.damaged`)).toBe(false);
  });

  it.each([["{ half"], [""], ["null"], ["[]"], ["42"]])(
    "is put aside when it holds %j, and the app starts as usual",
    (text) => {
      writeFileSync(file, text);
      expect(readKept(file)).toEqual(nothingKept);
      expect(readFileSync(`${file}.damaged`, "utf8")).toBe(text);
      expect(existsSync(file)).toBe(false);
    },
  );

  it("loses only the field that is wrong", () => {
    const bad = { ...chosen, theme: "pink", recent: [{ path: 1 }, recent], window: { x: "left" } };
    writeFileSync(file, JSON.stringify(bad));
    expect(readKept(file)).toEqual({ ...chosen, theme: "system", window: null });
    expect(JSON.parse(readFileSync(`${file}.damaged`, "utf8"))).toEqual(bad);
  });

  it("stays as it was when the new one cannot be written", () => {
    writeKept(file, chosen);
    const unwritable = { ...nothingKept, recent: [{ ...recent, people: 1n as unknown as number }] };
    expect(() => writeKept(file, unwritable)).toThrow(TypeError);
    expect(readKept(file)).toEqual(chosen);
    expect(readdirSync(folder)).toEqual(["settings.json"]);
  });
});
