import { resolve } from "node:path";
import { Failure } from "../model/failure.ts";
import { connect } from "./connect.ts";
import { createIfMissing } from "./create.ts";
import type { WriteDb } from "./db.ts";
import { withFailures } from "./failures.ts";
import { checkHealth } from "./health.ts";
import { checkIdentity, checkReadable } from "./identity.ts";
import { chooseJournal, currentJournal, leaveJournal, mayWrite } from "./journal.ts";
import { backUp, migrate } from "./migrate.ts";
import { MIGRATIONS } from "./migrations/all.ts";
import { openReadable, type Readable, release } from "./readable.ts";
import { shapeOf } from "./shape.ts";

/** An open workspace: one connection to its file. Close it with {@link closeWorkspaceFile}. */
export type WorkspaceFile = Readable & {
  /** Absolute, as the user named it. */
  readonly path: string;
  readonly readOnly: boolean;
  /**
   * False where write-ahead logging cannot work (a network drive) and a rollback journal is used: then readers and
   * the writer wait for each other. True also where nothing is written.
   */
  readonly wal: boolean;
  /** The copy made before the workspace was brought to this version's shape; null where it was already. */
  readonly backup: string | null;
};

export type OpenOptions = {
  /** Makes a workspace where there is none. */
  readonly create?: boolean;
  /** Changes nothing, also where it could. */
  readonly readonly?: boolean;
  /** For a further connection of a program that has it open: what was then looked at and chosen holds. */
  readonly joining?: boolean;
  readonly nativeBinding?: string | undefined;
  /** For tests: the shapes a workspace goes through. */
  readonly migrations?: readonly string[];
};

/**
 * Opens the workspace at `path`, makes it when asked, and brings an older one to the present shape after a backup.
 * What may not be written is opened for reading.
 *
 * @throws Failure workspace-missing, workspace-not-one, workspace-newer, workspace-damaged, workspace-busy,
 *   workspace-read-only (an older one that cannot be brought up), folder-missing, folder-read-only, disk-full
 */
export function openWorkspaceFile(path: string, options: OpenOptions = {}): WorkspaceFile {
  const { create = false, readonly = false, joining = false, migrations = MIGRATIONS } = options;
  const nativeBinding = options.nativeBinding ?? null;
  const place = resolve(path);
  if (create && !readonly) createIfMissing(place, { nativeBinding, migrations });
  return withFailures(place, () => {
    checkReadable(place);
    const readable = openReadable(place, { readonly, nativeBinding });
    try {
      const { readOnly, backup } = settle(place, readable, { joining, migrations });
      const journal = chosenJournal(place, readable.db, { readOnly, joining });
      const file = { path: place, ...readable, readOnly, backup, wal: journal === "wal" };
      if (journal !== "stuck") return file;
      readable.db.close();
      return { ...file, db: connect(place, { readonly, nativeBinding, abandonLog: true }) };
    } catch (error) {
      release(readable);
      throw error;
    }
  });
}

/**
 * Closes the connection. The last one to close leaves a single file that can be copied and be opened from a folder
 * that may not be written.
 */
export function closeWorkspaceFile(file: WorkspaceFile): void {
  if (!file.db.open) return;
  if (!file.readOnly) leaveJournal(file.db);
  release(file);
}

type Settling = { readonly joining: boolean; readonly migrations: readonly string[] };

/** Decides what may be done with a readable file, and does what must be done before it is used. */
function settle(
  path: string,
  { db, replica }: Readable,
  { joining, migrations }: Settling,
): Pick<WorkspaceFile, "readOnly" | "backup"> {
  checkIdentity(db, path);
  const shape = shapeOf(db);
  if (shape > migrations.length) throw new Failure("workspace-newer", { path });
  if (!joining) checkHealth(db, path);
  const readOnly = db.readonly || replica !== null || !mayWrite(db);
  const outdated = shape < migrations.length;
  if (outdated && readOnly) throw new Failure("workspace-read-only", { path });
  const backup = outdated ? backUp(db, path, new Date()) : null;
  if (outdated) migrate(db, migrations);
  return { readOnly, backup };
}

function chosenJournal(
  path: string,
  db: WriteDb,
  { readOnly, joining }: { readonly readOnly: boolean; readonly joining: boolean },
): "wal" | "delete" | "stuck" {
  if (readOnly) return "wal";
  return joining ? currentJournal(db) : chooseJournal(db, path);
}
