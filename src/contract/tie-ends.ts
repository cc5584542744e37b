import { z } from "zod";
import { count } from "./common.ts";
import { request } from "./request.ts";
import { tableAsk } from "./table-choices.ts";

/**
 * What the ends of ties match, before anything is planned: of each table of ties among the files, for each end, which
 * columns of the other files or of the workspace hold its values, the best first.
 */
export const tieEnds = request("tie-ends", {
  ask: z.strictObject({ files: z.array(tableAsk).min(1).max(1_000) }),
  reply: z.strictObject({
    tables: z.array(
      z.strictObject({
        file: z.string(),
        sheet: z.string().nullable(),
        ends: z.array(
          z.strictObject({
            end: z.enum(["from", "to"]),
            /** Header of the column with the end. */
            column: z.string(),
            /** Different values that were looked at. */
            values: count,
            matches: z.array(
              z.strictObject({
                by: z.enum(["id", "email", "name"]),
                /** null: the workspace. */
                file: z.string().nullable(),
                column: z.string().nullable(),
                /** Of `values`, 0 to 1. */
                share: z.number().min(0).max(1),
              }),
            ),
          }),
        ),
      }),
    ),
  }),
});
