import type { Asked, Reply } from "../../contract/requests.ts";
import { Failure } from "../../core/model/failure.ts";
import type { BatchId } from "../../core/model/ids.ts";
import { isDone, newestBatch, undoBatch } from "../../core/store/draft/undo.ts";
import { write } from "../../core/store/version.ts";
import { writable } from "../writable.ts";
import { discardImport } from "./import.ts";
import type { TaskContext } from "./task.ts";

/** Undoes an import, or says which later ones build on it. */
export function undoImport(
  ask: Asked<"undo-import">,
  { workspace }: TaskContext,
): Reply<"undo-import"> {
  const { db } = writable(workspace());
  discardImport();
  const batch = (ask.batch as BatchId | undefined) ?? newestBatch(db);
  if (batch === null) throw new Failure("undo-nothing");
  if (!isDone(db, batch)) throw new Failure("not-found");
  const blockedBy = write(db, () => [...undoBatch(db, batch, new Date().toISOString())]);
  return { undone: blockedBy.length === 0 ? batch : null, blockedBy };
}
