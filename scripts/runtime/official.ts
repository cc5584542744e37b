import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { CommandFailed, runQuietly } from "../prepare/run.mjs";
import { say } from "../prepare/say.mjs";
import { cacheFolder } from "./cache.ts";

const DAY_MS = 24 * 60 * 60 * 1000;
const PROBE_MS = 4_000;
const RELEASES = "https://github.com/electron/electron/releases";

const require = createRequire(import.meta.url);
const folder = dirname(require.resolve("electron/package.json"));

/**
 * The official Electron: as installed, else downloaded by its own installer.
 *
 * @param must download without asking first whether that can work, and fail if it cannot
 * @returns the executable; null if it is not there and cannot be had from here
 */
export async function officialElectron(must: boolean): Promise<string | null> {
  const present = installedElectron();
  if (present !== null) return present;
  if (must) return download();
  if (failedToday()) return null;
  if (!(await canReachReleases())) return remember("its downloads cannot be reached from here");
  try {
    return await download();
  } catch (error) {
    if (!(error instanceof CommandFailed)) throw error;
    return remember(error.message);
  }
}

/** The executable that Electron's installer put there, or null. */
function installedElectron(): string | null {
  const pathFile = join(folder, "path.txt");
  if (!existsSync(pathFile)) return null;
  const executable = join(folder, "dist", readFileSync(pathFile, "utf8"));
  return existsSync(executable) ? executable : null;
}

async function download(): Promise<string> {
  const installer = join(folder, "install.js");
  await runQuietly("downloading Electron", process.execPath, [installer], {
    env: { ...process.env, NODE_USE_ENV_PROXY: "1" },
  });
  const executable = installedElectron();
  if (executable === null) throw new CommandFailed("Electron's installer left no executable.");
  return executable;
}

/** A firewall that answers nothing would make the installer wait for minutes. */
async function canReachReleases(): Promise<boolean> {
  // The probe knows nothing of proxies and mirrors; the installer does.
  const { HTTPS_PROXY, https_proxy, ELECTRON_MIRROR, npm_config_electron_mirror } = process.env;
  if (HTTPS_PROXY ?? https_proxy ?? ELECTRON_MIRROR ?? npm_config_electron_mirror) return true;
  try {
    await fetch(RELEASES, { method: "HEAD", signal: AbortSignal.timeout(PROBE_MS) });
    return true;
  } catch {
    return false;
  }
}

function failureFile(): string {
  const { version } = require("electron/package.json") as { version: string };
  return join(cacheFolder(), `official-electron-${version}-failed`);
}

function failedToday(): boolean {
  const file = failureFile();
  return existsSync(file) && Date.now() - statSync(file).mtimeMs < DAY_MS;
}

/** Notes the failure, so that the next start today does not wait for it again. */
function remember(why: string): null {
  say(`no official Electron: ${why}`);
  mkdirSync(cacheFolder(), { recursive: true });
  writeFileSync(failureFile(), why);
  return null;
}
