import { z } from "zod";
import { count, level, path } from "./common.ts";
import { request } from "./request.ts";

export const exportFormat = z.enum(["gexf", "graphml", "csv", "json", "svg", "png", "html"]);
export type ExportFormat = z.infer<typeof exportFormat>;

/** What the app makes of an export: also the report printed. */
export const exportKind = z.enum([...exportFormat.options, "pdf"]);
export type ExportKind = z.infer<typeof exportKind>;

/** Writes the network to a file (csv: a folder), or what was found as a page (html). By default only who shares openly is named; who is private never. Long. */
export const exportNetwork = request("export", {
  ask: z.strictObject({
    format: exportFormat,
    out: path,
    /** Also those who may be named within this workspace. */
    includeInternal: z.boolean().default(false),
    /** Columns kept as they are go along only when chosen. */
    includeAttributes: z.boolean().default(false),
    /** Of the departments that a report compares; the other formats have them all. */
    level,
    language: z.enum(["nl", "en"]).default("nl"),
  }),
  reply: z.strictObject({
    path: z.string(),
    /** People named. */
    people: count,
    /** People counted but not named. */
    leftOut: count,
  }),
});
