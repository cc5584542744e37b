import { z } from "zod";
import { batchId, count } from "./common.ts";
import { duplicateKind } from "./duplicates.ts";
import { request } from "./request.ts";

/** An import, or a merge of what was found to be the same. */
export const batch = z.strictObject({
  id: batchId,
  kind: z.enum(["import", "merge"]),
  /** Of a merge that was decided in an import: that import, with which it is undone. */
  parent: batchId.nullable(),
  at: z.string(),
  undoneAt: z.string().nullable(),
  files: z.array(z.string()),
  /** Of a merge: how many it took away, and the first; a name is "" of who wishes not to be named, or is no more. */
  merged: z
    .strictObject({
      total: z.int().positive(),
      kind: duplicateKind,
      keep: z.string(),
      drop: z.string(),
    })
    .nullable(),
  created: count,
  updated: count,
});
export type Batch = z.infer<typeof batch>;

/** All imports and merges, newest first, also the undone ones. */
export const importHistory = request("import-history", {
  ask: z.strictObject({}),
  reply: z.strictObject({ batches: z.array(batch) }),
});
