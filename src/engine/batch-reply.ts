import type { Batch as BatchReply } from "../contract/import-history.ts";
import type { Batch } from "../core/model/batch.ts";

/** An import or merge as it crosses the contract. */
export const batchReply = ({ files, merged, ...batch }: Batch): BatchReply => ({
  ...batch,
  files: [...files],
  merged: merged === null ? null : { ...merged },
});
