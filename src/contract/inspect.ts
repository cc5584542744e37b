import { z } from "zod";
import { count, path, problem } from "./common.ts";
import { column } from "./mapping.ts";
import { request } from "./request.ts";

/** How a file is read, without a workspace. `rows` are the first data rows as text (10 unless asked; "all"). */
export const inspect = request("inspect", {
  ask: z.strictObject({
    file: path,
    rows: z.union([z.int().min(0).max(1_000_000), z.literal("all")]).default(10),
  }),
  reply: z.strictObject({
    file: z.string(),
    encoding: z.string(),
    delimiter: z.string(),
    headerRow: z.int().positive().nullable(),
    sheets: z.array(z.string()),
    about: z.enum(["people", "initiatives", "departments", "ties", "unknown"]),
    columns: z.array(column),
    rowCount: count,
    rows: z.array(z.array(z.string())),
    problems: z.array(problem),
  }),
});
