import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { CommandFailed, runQuietly } from "../prepare/run.mjs";
import { say } from "../prepare/say.mjs";
import { packageOfLibrary } from "./debian-libraries.ts";

export type Needs = {
  /** The executable whose shared libraries must be there. */
  readonly executable: string;
  readonly display: boolean;
  readonly compiler: boolean;
};

/** A thing that is not on this computer, and the Debian packages that bring it. */
export type Missing = { readonly what: string; readonly packages: readonly string[] };

/**
 * Makes sure that a Linux desktop has what Electron needs. As root on Debian or Ubuntu what is
 * missing is installed; else the command that does it is in the error.
 */
export async function ensureSystemPackages(needs: Needs): Promise<void> {
  if (process.platform !== "linux") return;
  const missing = whatIsMissing(needs);
  if (missing.length === 0) return;
  const packages = [...new Set(missing.flatMap((item) => item.packages))].toSorted();
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !onPath("apt-get")) throw new CommandFailed(askToInstall(missing, packages));
  await aptInstall(packages);
  const still = whatIsMissing(needs);
  if (still.length > 0) throw new CommandFailed(askToInstall(still, []));
}

function whatIsMissing({ executable, display, compiler }: Needs): Missing[] {
  const missing = missingLibraries(executable);
  if (!hasFont()) missing.push({ what: "a font", packages: ["fonts-dejavu-core"] });
  if (display && !onPath("xvfb-run")) {
    missing.push({ what: "xvfb-run (there is no display)", packages: ["xvfb", "xauth"] });
  }
  if (compiler && !onPath("gcc")) missing.push({ what: "gcc", packages: ["gcc"] });
  if (compiler && !onPath("g++")) missing.push({ what: "g++", packages: ["g++"] });
  return missing;
}

function missingLibraries(executable: string): Missing[] {
  const { stdout } = spawnSync("ldd", [executable], { encoding: "utf8" });
  return librariesNotFound(stdout ?? "").map((library) => {
    const name = packageOfLibrary(library);
    return { what: library, packages: name === null ? [] : [name] };
  });
}

/** The libraries that `ldd` could not find: "	libgbm.so.1 => not found". */
export function librariesNotFound(output: string): string[] {
  return [...output.matchAll(/^\s*(\S+) => not found/gm)].map(([, library]) => library ?? "");
}

function hasFont(): boolean {
  const { stdout, error } = spawnSync("fc-list", { encoding: "utf8" });
  return error === undefined ? stdout.trim() !== "" : existsSync("/usr/share/fonts/truetype");
}

function onPath(command: string): boolean {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders.some((folder) => existsSync(join(folder, command)));
}

async function aptInstall(packages: readonly string[]): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await runQuietly("reading Debian's package lists", "apt-get", ["update"], { env });
  const names = packages.map(nameHere);
  say(`to install: ${names.join(" ")}`);
  const args = ["install", "-y", "--no-install-recommends", ...names];
  await runQuietly("installing Debian packages", "apt-get", args, { env });
}

/** Newer Ubuntus call some libraries by another name, as their clock has 64 bits. */
function nameHere(name: string): string {
  return !isOffered(name) && isOffered(`${name}t64`) ? `${name}t64` : name;
}

function isOffered(name: string): boolean {
  return spawnSync("apt-cache", ["show", name], { stdio: "ignore" }).status === 0;
}

/** What a person who may not install, or has no apt-get, is told. */
export function askToInstall(missing: readonly Missing[], packages: readonly string[]): string {
  const list = missing.map(({ what }) => what).join(", ");
  const unknown = missing.filter((item) => item.packages.length === 0);
  return [
    `Electron cannot start here, as this is missing: ${list}.`,
    ...(packages.length > 0
      ? [
          "On Debian or Ubuntu, install it with:",
          "",
          `  sudo apt-get install -y ${packages.join(" ")}`,
        ]
      : []),
    ...(unknown.length > 0 && packages.length > 0
      ? ["", `and the packages that have: ${unknown.map(({ what }) => what).join(", ")}`]
      : []),
    "",
    "Then give the same command again.",
  ].join("\n");
}
