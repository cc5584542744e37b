import { z } from "zod";
import { request } from "./request.ts";

/** Undoes an import; without `batch` the newest that is not undone. Fails with `undo-blocked` where later ones build on it. */
export const undoImport = request("undo-import", {
  ask: z.strictObject({ batch: z.int().positive().optional() }),
  reply: z.strictObject({
    /** null: blocked, and `blockedBy` names the later imports that build on it. */
    undone: z.int().positive().nullable(),
    blockedBy: z.array(z.int().positive()),
  }),
});

/** An import, or a merge of what was found to be the same. */
export const batch = z.strictObject({
  id: z.int().positive(),
  kind: z.enum(["import", "merge"]),
  at: z.string(),
  undoneAt: z.string().nullable(),
  files: z.array(z.string()),
  created: z.int().nonnegative(),
  updated: z.int().nonnegative(),
});
export type Batch = z.infer<typeof batch>;

/** All imports and merges, newest first, also the undone ones. */
export const importHistory = request("import-history", {
  ask: z.strictObject({}),
  reply: z.strictObject({ batches: z.array(batch) }),
});
