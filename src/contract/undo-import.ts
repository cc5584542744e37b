import { z } from "zod";
import { batchId } from "./common.ts";
import { introduction } from "./introductions.ts";
import { request } from "./request.ts";

/** Undoes an import or a merge, with the merges decided within it; without `batch` the newest that is not undone. */
export const undoImport = request("undo-import", {
  ask: z.strictObject({ batch: batchId.optional() }),
  reply: z.strictObject({
    /** null: blocked, by what the two lists name. */
    undone: batchId.nullable(),
    /** Later imports and merges that build on it. */
    blockedBy: z.array(batchId),
    /** Introductions with whom or what it brought, which undoing it would lose. */
    introductions: z.array(introduction),
  }),
});
