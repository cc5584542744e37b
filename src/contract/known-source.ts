import { z } from "zod";
import { count } from "./common.ts";
import { request } from "./request.ts";
import { tableAsk } from "./table-choices.ts";

/**
 * Whether the ids of one table, as it is asked to be read, are plainly those of a source in the open workspace that has
 * another name, such as last month's list. Of a workbook without a chosen sheet: the first visible one that is a table.
 */
export const knownSource = request("known-source", {
  ask: tableAsk,
  reply: z.strictObject({
    /** What to give the table as its source; null where none is convincing, or no workspace is open. */
    best: z
      .strictObject({
        source: z.string(),
        /** Of the table's ids: how many it gave. */
        known: count,
        /** Of those: how many have the same name there. */
        agreeing: count,
      })
      .nullable(),
    /** Different ids in the rows that were looked through; 0 where there was nothing to compare them with. */
    ids: count,
    /** Data rows that were looked through. */
    rows: count,
    /** Whether those are all; else they are the first. */
    areAll: z.boolean(),
  }),
});
