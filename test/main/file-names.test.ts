import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as fc from "fast-check";
import { freeWorkspacePath, proposedName, slug } from "../../src/main/file-names.ts";

describe("a slug", () => {
  it.each([
    ["Rijksinnovatie 2026!", "rijksinnovatie-2026"],
    ["Coördinatie & Één", "coordinatie-een"],
    ["../../etc/passwd", "etc-passwd"],
    ["", "werkruimte"],
    ["日本", "werkruimte"],
    ["CON", "werkruimte-con"],
    ["x".repeat(100), "x".repeat(60)],
  ])("of %j is %j", (name, expected) => {
    expect(slug(name)).toBe(expected);
  });

  it("is always part of a path and never a path", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (name) => {
        expect(slug(name)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      }),
    );
  });
});

describe("a free path for a workspace", () => {
  it("avoids what is there and what was given out", () => {
    const folder = mkdtempSync(join(tmpdir(), "dwarsverband-names-"));
    writeFileSync(join(folder, "innovatie.dwv"), "");
    const given = new Set([join(folder, "innovatie-2.dwv")]);
    expect(freeWorkspacePath(folder, "Innovatie", (path) => given.has(path))).toBe(
      join(folder, "innovatie-3.dwv"),
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
  ])("of %j is %j", (name, expected) => {
    expect(proposedName(name, "dwv")).toBe(expected);
  });

  it("has no ending for a folder", () => {
    expect(proposedName("export", null)).toBe("export");
  });
});
