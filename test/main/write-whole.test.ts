import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { writeWhole } from "../../src/main/write-whole.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dwarsverband-write-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

it("replaces what was there", () => {
  const file = join(folder, "a.txt");
  writeWhole(file, "before");
  writeWhole(file, "after");
  expect(readFileSync(file, "utf8")).toBe("after");
});

it("leaves nothing half behind when it fails", () => {
  const folderInTheWay = join(folder, "a.txt");
  mkdirSync(folderInTheWay);
  expect(() => writeWhole(folderInTheWay, "text")).toThrow(/EISDIR|EPERM/);
  expect(readdirSync(folder)).toEqual(["a.txt"]);
});
