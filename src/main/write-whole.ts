import { renameSync, rmSync, writeFileSync } from "node:fs";

/**
 * Writes a file so that it is there whole or as it was: a full disk or a power cut leaves no half one.
 *
 * @throws the file system's error; nothing is left behind
 */
export function writeWhole(file: string, content: string | Uint8Array): void {
  const beside = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(beside, content, { flush: true });
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
