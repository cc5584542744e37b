import { rmSync, statSync } from "node:fs";
import { connect } from "./connect.ts";
import { withFolderFailures } from "./failures.ts";
import { requireFolder } from "./folder.ts";
import { migrate } from "./migrate.ts";

export type CreateOptions = {
  readonly nativeBinding: string | null;
  readonly migrations: readonly string[];
};

/**
 * Makes an empty workspace at `path` unless a file with something in it is there: complete or not at all.
 *
 * @throws Failure folder-missing, folder-read-only, disk-full
 */
export function createIfMissing(path: string, options: CreateOptions): void {
  requireFolder(path);
  withFolderFailures(path, () => {
    if ((sizeOf(path) ?? 0) > 0) return;
    try {
      const db = connect(path, { readonly: false, nativeBinding: options.nativeBinding });
      try {
        migrate(db, options.migrations);
      } finally {
        db.close();
      }
    } catch (error) {
      // Unless another program just made it.
      if (sizeOf(path) === 0) rmSync(path, { force: true });
      throw error;
    }
  });
}

function sizeOf(path: string): number | null {
  return statSync(path, { throwIfNoEntry: false })?.size ?? null;
}
