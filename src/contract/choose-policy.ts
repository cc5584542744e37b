import { z } from "zod";
import { count } from "./common.ts";
import { planSummary } from "./plan-import.ts";
import { policy } from "./plan-rows.ts";
import { request } from "./request.ts";

/** Decides what becomes of stored fields, before a plan is carried out: of one change, or of all of a field. */
export const choosePolicy = request("choose-policy", {
  ask: z.strictObject({
    plan: z.string(),
    choices: z
      .array(
        z.strictObject({
          /** One change; left out: all changes of `field`. */
          change: z.int().positive().optional(),
          field: z.string().max(1_000),
          policy,
          /** Of one change on which rows disagree: which of its `values` is taken. */
          value: count.optional(),
          /** Of all changes of a field: only those on which rows disagree, or only the others. */
          of: z.enum(["changes", "conflicts"]).optional(),
        }),
      )
      .min(1)
      .max(1_000),
  }),
  reply: planSummary,
});
