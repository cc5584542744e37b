import { existsSync } from "node:fs";
import { join } from "node:path";
import { CommandFailed } from "../prepare/run.mjs";
import { say } from "../prepare/say.mjs";
import { officialElectron } from "./official.ts";
import { addonPath, compiledAddon } from "./addon.ts";
import { STAND_IN_VERSION, standInElectron } from "./stand-in/make.ts";
import { ensureSystemPackages } from "./system-packages.ts";

export type Electron = {
  readonly executable: string;
  /** Variables by which Electron's own launcher, electron-vite, Playwright and the app find it. */
  readonly env: Readonly<Record<string, string>>;
};

/**
 * Finds an Electron and makes it ready to run: the official one; where that cannot be had, the
 * stand-in. DWARSVERBAND_ELECTRON=official or =stand-in leaves no choice.
 *
 * @param display whether a virtual display is needed as well
 */
export async function findElectron(display: boolean): Promise<Electron> {
  const choice = process.env.DWARSVERBAND_ELECTRON ?? "";
  if (!["", "official", "stand-in"].includes(choice)) {
    throw new CommandFailed(`DWARSVERBAND_ELECTRON is "${choice}"; use official or stand-in.`);
  }
  const executable = choice === "stand-in" ? null : await officialElectron(choice === "official");
  if (executable === null) return findStandIn(display);
  await ensureSystemPackages({ executable, display, compiler: false });
  return { executable, env: { ELECTRON_EXEC_PATH: executable } };
}

async function findStandIn(display: boolean): Promise<Electron> {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new CommandFailed(
      "Electron could not be downloaded. Run `npx install-electron` where its downloads can be " +
        "reached, or set ELECTRON_MIRROR to a mirror of them, and try again.",
    );
  }
  const folder = await standInElectron();
  const executable = join(folder, "electron");
  await ensureSystemPackages({ executable, display, compiler: !existsSync(addonPath()) });
  const addon = await compiledAddon();
  say(`running on a stand-in, Electron ${STAND_IN_VERSION}: for development and tests only`);
  return {
    executable,
    env: {
      ELECTRON_OVERRIDE_DIST_PATH: folder,
      ELECTRON_EXEC_PATH: executable,
      DWARSVERBAND_SQLITE_BINDING: addon,
    },
  };
}
