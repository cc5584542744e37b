import { accessSync, constants, existsSync, rmSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { Failure } from "../model/failure.ts";
import { connect } from "./connect.ts";
import type { WriteDb } from "./db.ts";
import { errorCode, withFailures, withFolderFailures } from "./failures.ts";
import { readHeader } from "./header.ts";
import { abandonLog, chooseJournal, leaveJournal, mayWrite } from "./journal.ts";
import { checkHealth } from "./health.ts";
import { backUp, migrate, shapeOf } from "./migrate.ts";
import { MIGRATIONS } from "./migrations/all.ts";
import { type Replica, replicate } from "./replica.ts";

/** An open workspace: one connection to its file. Close it with {@link closeWorkspaceFile}. */
export type WorkspaceFile = {
  /** Absolute, as the user named it. */
  readonly path: string;
  readonly db: WriteDb;
  readonly readOnly: boolean;
  /**
   * False where write-ahead logging cannot work (a network drive) and a rollback journal is used: then readers and
   * the writer wait for each other. True also where nothing is written.
   */
  readonly wal: boolean;
  /** The copy made before the workspace was brought to this version's shape; null where it was already. */
  readonly backup: string | null;
  /** Where the file could not be read in place; removed at closing. */
  readonly replica: Replica | null;
};

export type OpenOptions = {
  /** Makes a workspace where there is none. */
  readonly create?: boolean;
  /** Changes nothing, also where it could. */
  readonly readonly?: boolean;
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
  const place = resolve(path);
  if (options.create === true && options.readonly !== true) createIfMissing(place, options);
  if (readHeader(place) === "empty") throw new Failure("workspace-not-one", { path: place });
  return withFailures(place, () => {
    const readable = openReadable(place, options);
    try {
      return { path: place, ...readable, ...settle(place, readable, options) };
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

function createIfMissing(path: string, { nativeBinding, migrations }: OpenOptions): void {
  const wasThere = existsSync(path);
  if (wasThere && readHeader(path) === "workspace") return;
  if (!existsSync(dirname(path))) throw new Failure("folder-missing", { path });
  withFolderFailures(path, () => {
    const db = connect(path, { readonly: false, nativeBinding: nativeBinding ?? null });
    try {
      migrate(db, migrations ?? MIGRATIONS);
    } catch (error) {
      db.close();
      if (!wasThere) rmSync(path, { force: true });
      throw error;
    }
    db.close();
  });
}

type Readable = Pick<WorkspaceFile, "db" | "replica">;

/** A connection from which something could be read: to the file, or to a replica where that is impossible. */
function openReadable(path: string, options: OpenOptions): Readable {
  const nativeBinding = options.nativeBinding ?? null;
  const readonly = options.readonly === true || !hasRights(path);
  const inPlace =
    tryReading(connect(path, { readonly, nativeBinding }), shapeOf) ??
    (readonly ? null : tryReading(connect(path, { readonly, nativeBinding }), abandonLog));
  if (inPlace !== null) return { db: inPlace, replica: null };
  const replica = replicate(path);
  try {
    return { db: connectRecovered(replica.path, nativeBinding), replica };
  } catch (error) {
    replica.remove();
    throw error;
  }
}

/** Null where the file cannot be read for want of a journal or shared memory beside it. */
function tryReading(db: WriteDb, read: (db: WriteDb) => unknown): WriteDb | null {
  try {
    read(db);
    return db;
  } catch (error) {
    db.close();
    if (/^SQLITE_(READONLY|CANTOPEN|IOERR_SHM)/.test(errorCode(error) ?? "")) return null;
    throw error;
  }
}

/** Lets SQLite work off the journals, then gives a connection that only reads. */
function connectRecovered(path: string, nativeBinding: string | null): WriteDb {
  const recovering = connect(path, { readonly: false, nativeBinding });
  try {
    abandonLog(recovering);
  } finally {
    recovering.close();
  }
  return connect(path, { readonly: true, nativeBinding });
}

function hasRights(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    accessSync(dirname(path), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Decides what may be done with a readable file, and does what must be done before it is used. */
function settle(path: string, { db, replica }: Readable, options: OpenOptions): Settled {
  const migrations = options.migrations ?? MIGRATIONS;
  const shape = shapeOf(db);
  if (shape > migrations.length) throw new Failure("workspace-newer", { path });
  checkHealth(db, path);
  const readOnly = db.readonly || replica !== null || !mayWrite(db);
  const outdated = shape < migrations.length;
  if (outdated && readOnly) throw new Failure("workspace-read-only", { path });
  const backup = outdated ? backUp(db, path, new Date()) : null;
  if (outdated) migrate(db, migrations);
  return { readOnly, wal: readOnly || chooseJournal(db, path), backup };
}

type Settled = Pick<WorkspaceFile, "readOnly" | "wal" | "backup">;

function release({ db, replica }: Readable): void {
  db.close();
  replica?.remove();
}
