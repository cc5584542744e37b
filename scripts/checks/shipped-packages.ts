import { existsSync, readdirSync, readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { join } from "node:path";

export type ShippedPackage = {
  readonly name: string;
  readonly version: string;
  /** As the package states it; "" where it states none. */
  readonly licence: string;
};

type Dependencies = Readonly<Record<string, string>>;
type LockEntry = {
  readonly version?: string;
  readonly license?: string;
  readonly dependencies?: Dependencies;
  readonly optionalDependencies?: Dependencies;
  readonly peerDependencies?: Dependencies;
};
type Lock = { readonly packages: Readonly<Record<string, LockEntry>> };
type Manifest = {
  readonly dependencies?: Dependencies;
  readonly license?: string | { readonly type?: string };
  readonly licenses?: readonly { readonly type?: string }[];
};

/** What its npm package depends on only downloads it; the download is what ships. */
const RUNTIME = "electron";

/**
 * What goes along in the app: the production dependencies and whatever `src` imports (the build
 * bundles those from the development dependencies), with all that they depend on.
 */
export function shippedPackages(project: string): ShippedPackage[] {
  const lock = readJson(join(project, "package-lock.json")) as Lock;
  const manifest = readJson(join(project, "package.json")) as Manifest;
  const waiting = [
    ...new Set([...Object.keys(manifest.dependencies ?? {}), ...importedPackages(project)]),
  ].map((name) => ({ name, from: "" }));
  const found = new Map<string, ShippedPackage>();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const path = whereNodeFinds(next.name, next.from, lock);
    if (path === null || found.has(path)) continue;
    found.set(path, { name: next.name, ...versionAndLicence(project, path, lock) });
    if (next.name === RUNTIME) continue;
    for (const name of needs(lock.packages[path]!)) waiting.push({ name, from: path });
  }
  return [...found.values()].toSorted((a, b) => a.name.localeCompare(b.name));
}

function needs(entry: LockEntry): string[] {
  const { dependencies, optionalDependencies, peerDependencies } = entry;
  return Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies });
}

/** The lock's key for a package as seen from another: the nearest node_modules upwards. */
function whereNodeFinds(name: string, from: string, lock: Lock): string | null {
  for (let folder = from; ; folder = folder.slice(0, folder.lastIndexOf("node_modules/"))) {
    const path = `${folder.replace(/\/$/, "")}/node_modules/${name}`.replace(/^\//, "");
    if (path in lock.packages) return path;
    if (folder === "") return null;
  }
}

/** From the installed package where it is there; else (another platform's) from the lock. */
function versionAndLicence(project: string, path: string, lock: Lock) {
  const entry = lock.packages[path]!;
  const file = join(project, path, "package.json");
  const licence = existsSync(file) ? statedLicence(readJson(file) as Manifest) : entry.license;
  return { version: entry.version ?? "", licence: licence ?? "" };
}

function statedLicence({ license, licenses }: Manifest): string {
  if (typeof license === "string") return license;
  if (license?.type !== undefined) return license.type;
  return (licenses ?? []).map(({ type }) => type ?? "unknown").join(" OR ");
}

const IMPORT = /(?:\bfrom|\bimport|@import|\bimport\(|\brequire\()\s*["']([^"'.][^"']*)["']/g;

/** Names of the packages that files under `src` import, in code and in stylesheets. */
export function importedPackages(project: string): string[] {
  const folder = join(project, "src");
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const names = files
    .filter((file) => /\.(tsx?|css)$/.test(file))
    .flatMap((file) => [...readFileSync(join(folder, file), "utf8").matchAll(IMPORT)])
    .map(([, specifier]) => packageOf(specifier ?? ""));
  return [...new Set(names)].filter((name) => !isBuiltin(name));
}

/** "@scope/name" of "@scope/name/file.js", "name" of "name/file.js". */
function packageOf(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}
