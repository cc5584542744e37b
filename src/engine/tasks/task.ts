import { Failure } from "../../core/model/failure.ts";
import type { IdsAside } from "../../core/intake/ports/ids-aside.ts";
import type { ReadDb, WriteDb } from "../../core/store/db.ts";
import type { WorkspaceFile } from "../../core/store/open.ts";
import type { TaskWatch } from "../watch.ts";

/** What a worker thread has while it runs a task: its own connection, opened at the first task that needs it. */
export type TaskContext = TaskWatch & {
  /** @throws Failure `none-open` */
  readonly workspace: () => WorkspaceFile;
  /** Where ids of a table are kept that are too many for memory; needs no workspace. */
  readonly idsAside: () => IdsAside;
  /** The open workspace copied into memory, for the task to change and to close. */
  readonly memoryCopy: () => WriteDb;
};

/** The open workspace for a task that can do without; null where none is open. */
export function openDb({ workspace }: TaskContext): ReadDb | null {
  try {
    return workspace().db;
  } catch (error) {
    if (error instanceof Failure && error.code === "none-open") return null;
    throw error;
  }
}
