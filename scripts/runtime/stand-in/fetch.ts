import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runQuietly } from "../../prepare/run.mjs";

export type PackageToFetch = {
  readonly name: string;
  readonly version: string;
  /** As in a lock file: "sha512-..." */
  readonly integrity: string;
  /** Where it is, if not in the registry. */
  readonly resolved?: string;
};

/**
 * Fetches one package from the registry that npm is set up for, into an empty folder. npm checks
 * it against the integrity and runs no script of it.
 *
 * @returns the folder of the package
 */
export async function fetchPackage(
  wanted: PackageToFetch,
  folder: string,
  what: string,
): Promise<string> {
  const { name, ...locked } = wanted;
  const path = `node_modules/${name}`;
  const manifest = { name: "fetched", private: true, dependencies: { [name]: wanted.version } };
  const packages = { "": manifest, [path]: locked };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  writeFileSync(
    join(folder, "package-lock.json"),
    JSON.stringify({ name: "fetched", lockfileVersion: 3, requires: true, packages }),
  );
  await runQuietly(what, "npm", ["ci", "--ignore-scripts", "--loglevel=error"], { cwd: folder });
  return join(folder, path);
}
