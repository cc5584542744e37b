import { z } from "zod";
import { batchId, count } from "./common.ts";
import { fileReading } from "./mapping.ts";
import { batch } from "./import-history.ts";
import { request } from "./request.ts";

/** What one import or merge was: its files and how they were read, what it made and changed. */
export const importDetails = request("import-details", {
  ask: z.strictObject({ batch: batchId }),
  reply: z.strictObject({
    batch,
    files: z.array(fileReading),
    counts: z.strictObject({
      people: count,
      initiatives: count,
      departments: count,
      topics: count,
      ties: count,
    }),
    /** The first 1,000 fields that it changed. */
    changes: z.array(
      z.strictObject({
        kind: z.string(),
        name: z.string(),
        field: z.string(),
        before: z.string().nullable(),
        after: z.string().nullable(),
        file: z.string().nullable(),
        line: z.int().nullable(),
      }),
    ),
    changesTotal: count,
    /** Later imports and merges that build on it, so that it cannot be undone before them. */
    blockedBy: z.array(batch),
  }),
});
