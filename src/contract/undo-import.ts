import { z } from "zod";
import { batchId } from "./common.ts";
import { request } from "./request.ts";

/** Undoes an import or a merge, with the merges decided within it; without `batch` the newest that is not undone. */
export const undoImport = request("undo-import", {
  ask: z.strictObject({ batch: batchId.optional() }),
  reply: z.strictObject({
    /** null: blocked, and `blockedBy` names the later imports and merges that build on it. */
    undone: batchId.nullable(),
    blockedBy: z.array(batchId),
  }),
});
