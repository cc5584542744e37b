import { z } from "zod";
import { problem } from "./common.ts";
import { fileReading } from "./mapping.ts";
import { request } from "./request.ts";
import { tableAsk } from "./table-choices.ts";

/**
 * How a table is read, without a workspace. `rows` are the first data rows as text (10 unless asked; "all"). Of a
 * workbook without a chosen sheet: the first visible one that is a table.
 */
export const inspect = request("inspect", {
  ask: z.strictObject({
    ...tableAsk.shape,
    rows: z.union([z.int().min(0).max(1_000_000), z.literal("all")]).default(10),
  }),
  reply: z.strictObject({
    reading: fileReading,
    /** All sheets of a workbook in their order; empty for a text file. */
    sheets: z.array(sheetInfo()),
    rows: z.array(z.array(z.string())),
    /** The line on which each of `rows` starts. */
    lines: z.array(z.int().positive()),
    /** What in the first of `rows` stands for nobody or nothing: "vacature", "n.v.t.". */
    nothing: z.array(z.string()),
    problems: z.array(problem),
    /** The workspace's template that was used, as the table has its headers. */
    template: z.strictObject({ id: z.int().positive(), name: z.string() }).nullable(),
  }),
});

function sheetInfo() {
  return z.strictObject({
    name: z.string(),
    hidden: z.boolean(),
    /** Whether it has any filled cell. */
    filled: z.boolean(),
    /** Whether it is read: as the sheet that was asked for, or as a table where none was. */
    taken: z.boolean(),
  });
}
