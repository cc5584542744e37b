import { z } from "zod";
import { batchId, count, problem } from "./common.ts";
import { fileReading } from "./mapping.ts";
import { batch } from "./import-history.ts";
import { introduction } from "./introductions.ts";
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
    /** The first 1,000 names that it gave departments besides their own. */
    aliases: z.array(
      z.strictObject({ department: z.string(), alias: z.string(), file: z.string() }),
    ),
    aliasesTotal: count,
    /** The first 1,000 things that were there before of which it made the list of topics longer. */
    topics: z.array(
      z.strictObject({
        kind: z.string(),
        /** "" for who wishes not to be named. */
        name: z.string(),
        role: z.enum(["about", "asks", "offers"]),
        added: z.array(z.string()),
        file: z.string(),
        line: z.int().positive(),
      }),
    ),
    topicsTotal: count,
    /** The first 1,000 of what it did not take, with the reason; nothing of imports of before this was written down. */
    refused: z.array(problem),
    refusedTotal: count,
    /** Later imports and merges that build on it, so that it cannot be undone before them. */
    blockedBy: z.array(batch),
    /** Introductions with whom or what it brought; likewise. */
    introductions: z.array(introduction),
  }),
});
