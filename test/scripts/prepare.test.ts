import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isInstalled } from "../../scripts/prepare/install.mjs";
import { isNewEnough } from "../../scripts/prepare/node.mjs";

describe("the installed packages", () => {
  let project = "";
  const write = (file: string, packages: object): void =>
    writeFileSync(join(project, file), JSON.stringify({ packages }));
  const react = { version: "19.0.0", integrity: "sha512-a" };

  beforeEach(() => {
    project = mkdtempSync(join(tmpdir(), "dwarsverband-install-"));
    mkdirSync(join(project, "node_modules"));
    write("package-lock.json", { "": {}, "node_modules/react": react });
  });
  afterEach(() => rmSync(project, { recursive: true }));

  it("are not there in a fresh clone", () => expect(isInstalled(project)).toBe(false));

  it("are there when npm's record agrees with the lock", () => {
    write("node_modules/.package-lock.json", { "node_modules/react": react });
    expect(isInstalled(project)).toBe(true);
  });

  it.each([
    ["another version", { ...react, version: "18.0.0" }],
    ["another content", { ...react, integrity: "sha512-b" }],
  ])("are out of date with %s", (_what, found) => {
    write("node_modules/.package-lock.json", { "node_modules/react": found });
    expect(isInstalled(project)).toBe(false);
  });

  it("may lack what is for another platform", () => {
    const other = { version: "1.0.0", integrity: "sha512-c", optional: true };
    write("package-lock.json", { "node_modules/react": react, "node_modules/other": other });
    write("node_modules/.package-lock.json", { "node_modules/react": react });
    expect(isInstalled(project)).toBe(true);
  });
});

describe("a Node", () => {
  it.each([
    ["v20.20.2", false],
    ["v22.17.1", false],
    ["v22.18.0", true],
    ["v24.0.0", true],
  ])("%s is new enough: %s", (version, enough) => expect(isNewEnough(version)).toBe(enough));
});
