import { spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, cpSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The user that owns nothing, on every Linux. */
const NOBODY = 65_534;

/** What the built app reads at run time, relative to the project. */
const APP = [
  "package.json",
  "out",
  "resources",
  "node_modules/better-sqlite3",
  "node_modules/@resvg",
];

type LaunchAsNobody = {
  readonly executablePath: string;
  readonly cwd: string;
  readonly env: Record<string, string>;
};

/**
 * What to add to a launch so that the app runs as an unprivileged user, with Chromium's sandbox.
 *
 * Root's home, where Electron and the project may lie, is closed to that user; so everything is
 * copied to a folder that is its own.
 *
 * @param folder where the copies go; the launch's temporary user-data folder
 */
export function asNobody(
  project: string,
  folder: string,
  env: Record<string, string>,
): LaunchAsNobody {
  const app = join(folder, "app");
  for (const part of APP.filter((path) => existsSync(join(project, path)))) {
    cpSync(join(project, part), join(app, part), { recursive: true, dereference: true });
  }
  const electron = join(folder, "electron");
  cpSync(dirname(env.ELECTRON_EXEC_PATH!), electron, { recursive: true });
  const own = { ...env, ...copyNeeds(env, folder) };
  const starter = join(folder, "start-as-nobody");
  writeFileSync(starter, startScript(join(electron, "electron")));
  chmodSync(starter, 0o755);
  giveAway(folder);
  return { executablePath: starter, cwd: app, env: own };
}

/** The compiled addon, the key to the screen and a home, where nobody can reach them. */
function copyNeeds(env: Record<string, string>, folder: string): Record<string, string> {
  const own: Record<string, string> = { HOME: join(folder, "home") };
  mkdirSync(own.HOME!);
  for (const name of ["DWARSVERBAND_SQLITE_BINDING", "XAUTHORITY"]) {
    const file = env[name];
    if (file === undefined) continue;
    own[name] = join(folder, name.toLowerCase());
    copyFileSync(file, own[name]);
  }
  return own;
}

function startScript(executable: string): string {
  const drop = `setpriv --reuid=${NOBODY} --regid=${NOBODY} --clear-groups --inh-caps=-all`;
  return `#!/bin/sh\nunset ELECTRON_DISABLE_SANDBOX\nexec ${drop} "${executable}" "$@"\n`;
}

function giveAway(folder: string): void {
  spawnSync("chown", ["--recursive", `${NOBODY}:${NOBODY}`, folder]);
}

/** Whether this machine lets an unprivileged user make the namespaces that the sandbox needs. */
export function sandboxCanWork(): boolean {
  const unshare = ["unshare", "--user", "--map-root-user", "true"];
  const dropped = [`--reuid=${NOBODY}`, `--regid=${NOBODY}`, "--clear-groups", ...unshare];
  const isRoot = process.getuid?.() === 0;
  const { status } = isRoot ? spawnSync("setpriv", dropped) : spawnSync("env", unshare);
  return status === 0;
}
