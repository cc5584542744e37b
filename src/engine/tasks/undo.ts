import type { Asked, Reply } from "../../contract/requests.ts";
import { Failure } from "../../core/model/failure.ts";
import type { BatchId } from "../../core/model/ids.ts";
import { blockingBatches } from "../../core/store/draft/blocking.ts";
import { familyOf, isDone, newestBatch, undoBatch } from "../../core/store/draft/undo.ts";
import { write } from "../../core/store/version.ts";
import { writable } from "../writable.ts";
import { introductionsBefore } from "../introductions-before.ts";
import { discardImport } from "./import.ts";
import type { TaskContext } from "./task.ts";

/** Undoes an import, or says what must go before it: later ones that build on it, introductions with whom it brought. */
export function undoImport(
  ask: Asked<"undo-import">,
  { workspace }: TaskContext,
): Reply<"undo-import"> {
  const { db } = writable(workspace());
  discardImport();
  const batch = (ask.batch as BatchId | undefined) ?? newestBatch(db);
  if (batch === null) throw new Failure("undo-nothing");
  if (!isDone(db, batch)) throw new Failure("not-found");
  return write(db, () => {
    const introductions = introductionsBefore(db, batch);
    if (introductions.length > 0)
      return {
        undone: null,
        blockedBy: [...blockingBatches(db, familyOf(db, batch))],
        introductions,
      };
    const blockedBy = [...undoBatch(db, batch, new Date().toISOString())];
    return { undone: blockedBy.length === 0 ? batch : null, blockedBy, introductions };
  });
}
