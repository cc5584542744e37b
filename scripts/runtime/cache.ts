import { createHash, randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";

const DAY_MS = 24 * 60 * 60 * 1000;

/** Where things that are costly to make are kept between runs and between clones. */
export function cacheFolder(): string {
  return join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "dwarsverband");
}

/** A short name for a set of inputs: another input gives another name. */
export function keyOf(...inputs: readonly (string | Buffer)[]): string {
  const hash = createHash("sha256");
  // The length goes in too, so that ("ab", "c") is not ("a", "bc").
  for (const input of inputs) hash.update(`${input.length}:`).update(input);
  return hash.digest("hex").slice(0, 16);
}

/**
 * Makes a folder once. It appears whole or not at all: it is made under another name and renamed.
 *
 * @param folder where it belongs; its name holds a key of all that it is made from
 * @param make fills the folder that it is given
 */
export async function makeOnce(
  folder: string,
  make: (folder: string) => Promise<void>,
): Promise<void> {
  if (existsSync(folder)) return;
  mkdirSync(dirname(folder), { recursive: true });
  sweep(dirname(folder));
  const unfinished = `${folder}.${randomUUID()}.unfinished`;
  mkdirSync(unfinished);
  try {
    await make(unfinished);
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    // Someone else may have made it meanwhile; theirs is as good.
    if (!existsSync(folder)) throw error;
  }
}

/** Removes what a run that was killed left behind more than a day ago. */
function sweep(folder: string): void {
  for (const name of readdirSync(folder).filter((entry) => entry.endsWith(".unfinished"))) {
    const path = join(folder, name);
    if (Date.now() - statSync(path).mtimeMs > DAY_MS) rmSync(path, { recursive: true });
  }
}
