import { z } from "zod";
import { count, problem } from "./common.ts";
import { fileReading } from "./mapping.ts";
import { fieldPolicy, policy } from "./plan-rows.ts";
import { request } from "./request.ts";
import { tableAsk } from "./table-choices.ts";

/** What becomes, in numbers, of what rows say of one kind. */
export const tally = z.strictObject({
  created: count,
  updated: count,
  unchanged: count,
  conflicts: count,
  /** Of those conflicts, rows of which somebody chose what holds. */
  decided: count,
  /** Rows of tables of this kind that are not taken. */
  rejected: count,
});
export type Tally = z.infer<typeof tally>;

const plannedField = z.strictObject({
  field: z.string(),
  count,
  /** null: not the same for all. */
  policy: policy.nullable(),
  policies: z.array(policy),
});

/** What a dry run says before anything changes. */
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
  /** People of these files without any tie, here or in the workspace. */
  alone: count,
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
  /** Fields that would change somewhere and of which something can be chosen, those that change most first. */
  fields: z.array(plannedField),
  /** Fields on which rows of these files disagree: nothing is taken, unless it is chosen. */
  conflicts: z.array(plannedField),
  /** What was chosen before for tables with these headers, and holds unless something else is chosen. */
  remembered: z.array(fieldPolicy.extend({ template: z.string() })),
  /** Pairs that these files bring and that may be the same. */
  duplicatesTotal: count,
});
export type PlanSummary = z.infer<typeof planSummary>;

/** The dry run: reads the files and says what would change; writes nothing. Long; reports progress; can be cancelled. */
export const planImport = request("plan-import", {
  ask: z.strictObject({
    files: z.array(tableAsk).min(1).max(1_000),
  }),
  reply: planSummary,
});
