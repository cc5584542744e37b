import { createWriteStream, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { openPromise, type Entry } from "yauzl";

/**
 * Unpacks a zip.
 *
 * @param place where an entry goes, relative to the folder; null leaves it out
 */
export async function unzip(
  archive: string,
  folder: string,
  place: (name: string) => string | null,
): Promise<void> {
  const zip = await openPromise(archive);
  for await (const entry of zip.eachEntry()) {
    const to = entry.fileName.endsWith("/") ? null : place(entry.fileName);
    if (to === null) continue;
    const file = join(folder, to);
    mkdirSync(dirname(file), { recursive: true });
    await pipeline(
      await zip.openReadStreamPromise(entry),
      createWriteStream(file, { mode: modeOf(entry) }),
    );
  }
}

/** The Unix permissions are in the upper half of the external attributes. */
function modeOf(entry: Entry): number {
  return (entry.externalFileAttributes >>> 16) & 0o777 || 0o644;
}
