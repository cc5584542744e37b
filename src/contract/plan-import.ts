import { z } from "zod";
import { count, path, problem } from "./common.ts";
import { fileReading } from "./mapping.ts";
import { request } from "./request.ts";

export const tally = z.strictObject({
  created: count,
  updated: count,
  unchanged: count,
  conflicts: count,
});
export type Tally = z.infer<typeof tally>;

export const planSummary = z.strictObject({
  /** Names this dry run for `apply-import` and `discard-import`. */
  plan: z.string(),
  files: z.array(fileReading),
  people: tally,
  initiatives: tally,
  departments: tally,
  topics: tally,
  ties: tally,
  /** The first 10,000 of each; the totals are beside them. */
  rejected: z.array(problem),
  rejectedTotal: count,
  warnings: z.array(problem),
  warningsTotal: count,
  /** People of these files by their wish, as it will stand. */
  sharing: z.strictObject({ open: count, internal: count, private: count }),
  stubs: count,
  /** The first fields that would be replaced. */
  changes: z.array(
    z.strictObject({
      kind: z.string(),
      name: z.string(),
      field: z.string(),
      before: z.string().nullable(),
      after: z.string().nullable(),
      file: z.string(),
      line: z.int().nullable(),
    }),
  ),
  changesTotal: count,
});
export type PlanSummary = z.infer<typeof planSummary>;

/** The dry run: reads the files and says what would change; writes nothing. Long; reports progress; can be cancelled. */
export const planImport = request("plan-import", {
  ask: z.strictObject({
    files: z.array(path).min(1).max(200),
    department: z.string().min(1).max(500).optional(),
  }),
  reply: planSummary,
});
