import { z } from "zod";
import { request } from "./request.ts";

/** Undoes an import or a merge, with the merges decided within it; without `batch` the newest that is not undone. */
export const undoImport = request("undo-import", {
  ask: z.strictObject({ batch: z.int().positive().optional() }),
  reply: z.strictObject({
    /** null: blocked, and `blockedBy` names the later imports and merges that build on it. */
    undone: z.int().positive().nullable(),
    blockedBy: z.array(z.int().positive()),
  }),
});

/** An import, or a merge of what was found to be the same. */
export const batch = z.strictObject({
  id: z.int().positive(),
  kind: z.enum(["import", "merge"]),
  /** Of a merge that was decided in an import: that import, with which it is undone. */
  parent: z.int().positive().nullable(),
  at: z.string(),
  undoneAt: z.string().nullable(),
  files: z.array(z.string()),
  /** Of a merge: how many it took away, and the first; a name is "" of who wishes not to be named, or once it is undone. */
  merged: z
    .strictObject({
      total: z.int().positive(),
      kind: z.enum(["person", "initiative", "department"]),
      keep: z.string(),
      drop: z.string(),
    })
    .nullable(),
  created: z.int().nonnegative(),
  updated: z.int().nonnegative(),
});
export type Batch = z.infer<typeof batch>;

/** All imports and merges, newest first, also the undone ones. */
export const importHistory = request("import-history", {
  ask: z.strictObject({}),
  reply: z.strictObject({ batches: z.array(batch) }),
});
