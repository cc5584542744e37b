import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import process from "node:process";
import { CommandFailed } from "./run.mjs";

/** The first Node that runs TypeScript as it is and has what better-sqlite3 asks for. */
const OLDEST = [22, 18];

/**
 * The Node that the project runs under, and an environment in which `node` means that one.
 *
 * On Linux x64 it is a package (Node 24); elsewhere it is the Node that is running this.
 *
 * @param {string} project
 * @returns {{ node: string, env: NodeJS.ProcessEnv }}
 */
export function projectNode(project) {
  const bin = join(project, "node_modules/.bin");
  const own = join(bin, "node");
  const node = existsSync(own) && versionOf(own) !== null ? own : process.execPath;
  const version = versionOf(node) ?? process.version;
  if (!isNewEnough(version)) {
    throw new CommandFailed(
      `Dwarsverband needs Node ${OLDEST.join(".")} or newer here; this is Node ${version}. ` +
        "Install a newer one from https://nodejs.org and try again.",
    );
  }
  return { node, env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ""}` } };
}

/**
 * @param {string} version as Node gives its own: "v22.18.0"
 */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.replace("v", "").split(".").map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST;
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}

/**
 * @param {string} node
 * @returns {string | null} null if it does not run on this machine
 */
function versionOf(node) {
  const { status, stdout } = spawnSync(node, ["--version"], { encoding: "utf8" });
  return status === 0 ? stdout.trim() : null;
}
