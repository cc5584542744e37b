import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { freeWorkspacePath, proposedName } from "../../src/main/file-names.ts";

describe("a free path for a workspace", () => {
  it("avoids what is there and what was given out", () => {
    const folder = mkdtempSync(join(tmpdir(), "dwarsverband-names-"));
    writeFileSync(join(folder, "Innovatie.dwv"), "");
    const given = new Set([join(folder, "Innovatie 2.dwv")]);
    expect(freeWorkspacePath(folder, "Innovatie", (path) => given.has(path))).toBe(
      join(folder, "Innovatie 3.dwv"),
    );
    rmSync(folder, { recursive: true });
  });
});

describe("a proposed name", () => {
  it.each([
    ["Rijksinnovatie 2026", "Rijksinnovatie 2026.dwv"],
    ["a/b\\c: d?", "a b c d.dwv"],
    ["..", "dwarsverband.dwv"],
    ["nul", "dwarsverband.dwv"],
    ["../../etc/passwd", "etc passwd.dwv"],
  ])("of %j is %j", (name, expected) => {
    expect(proposedName(name, "dwv")).toBe(expected);
  });

  it("has no ending for a folder", () => {
    expect(proposedName("export", null)).toBe("export");
  });
});
