import { chmodSync, copyFileSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A private copy of a workspace that cannot be read where it lies. */
export type Replica = { readonly path: string; readonly remove: () => void };

/**
 * Copies a workspace with its journals to a folder that only this user can read. Needed where a program stopped
 * without closing, and the folder may now not be written: SQLite must work the journal off before it can read.
 */
export function replicate(path: string): Replica {
  const folder = mkdtempSync(join(tmpdir(), "dwarsverband-"));
  const replica = join(folder, "workspace.dwv");
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    for (const suffix of ["", "-wal", "-journal"]) {
      if (!existsSync(path + suffix)) continue;
      copyFileSync(path + suffix, replica + suffix);
      // A copy is as read-only as what it was copied from.
      chmodSync(replica + suffix, 0o600);
    }
    return { path: replica, remove };
  } catch (error) {
    remove();
    throw error;
  }
}
