import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { runQuietly } from "./run.mjs";

/** @typedef {{ version?: string, integrity?: string, optional?: boolean }} LockEntry */

/**
 * Installs the packages that package-lock.json names, if they are not there already.
 *
 * @param {string} project
 */
export async function install(project) {
  if (isInstalled(project)) return;
  // Warnings about engines are about the Node that npm runs under; the app brings its own.
  await runQuietly("installing packages (npm ci)", "npm", ["ci", "--loglevel=error"], {
    cwd: project,
    env: { ...process.env, npm_config_loglevel: "error" },
  });
}

/**
 * Whether node_modules holds what the lock asks for, by npm's own record of what it put there.
 *
 * @param {string} project
 */
export function isInstalled(project) {
  const record = join(project, "node_modules/.package-lock.json");
  if (!existsSync(record)) return false;
  const installed = packagesIn(record);
  return Object.entries(packagesIn(join(project, "package-lock.json"))).every(
    ([path, wanted]) => path === "" || agrees(wanted, installed[path]),
  );
}

/**
 * An optional package may be missing: it is for another platform.
 *
 * @param {LockEntry} wanted
 * @param {LockEntry | undefined} found
 */
function agrees(wanted, found) {
  if (found === undefined) return wanted.optional === true;
  return wanted.version === found.version && wanted.integrity === found.integrity;
}

/**
 * @param {string} file
 * @returns {Record<string, LockEntry>}
 */
function packagesIn(file) {
  return JSON.parse(readFileSync(file, "utf8")).packages;
}
