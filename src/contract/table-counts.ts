import { z } from "zod";
import { count } from "./common.ts";
import { request } from "./request.ts";
import { tableAsk } from "./table-choices.ts";

/**
 * How many different things the rows of one table name, as it is asked to be read and before anything is planned. Of a
 * workbook without a chosen sheet: the first visible one that is a table.
 */
export const tableCounts = request("table-counts", {
  ask: tableAsk,
  reply: z.strictObject({
    initiatives: count,
    people: count,
    departments: count,
    topics: count,
    /** Those of a file of ties, and who reports to whom. */
    ties: count,
    /** Data rows that were looked through. */
    rows: count,
    /** Whether those are all; else they are the first. */
    areAll: z.boolean(),
  }),
});
