import { z } from "zod";
import { count, entityId, level, named } from "./common.ts";
import { request } from "./request.ts";

const reach = z.strictObject({ two: count, three: count });

/** What introductions would change: people of other departments within two and three steps, summed over people. */
export const whatIf = request("what-if", {
  ask: z.strictObject({
    level,
    /** Introductions of this department's people only; the whole by default. */
    department: entityId.nullable().default(null),
    limit: z.int().min(1).max(100_000).default(10),
    /** Only this one: what would it change? */
    pair: z.strictObject({ a: entityId, b: entityId }).nullable().default(null),
    /** At most so many introductions for one person, those of the last three months included. */
    load: z.int().min(1).max(100).default(3),
  }),
  reply: z.strictObject({
    reach,
    introductions: z.array(
      z.strictObject({
        a: named,
        b: named,
        gainTwo: count,
        gainThree: count,
        score: z.number().nonnegative(),
      }),
    ),
    /** Whether every possible pair was looked at, or the most promising ones. */
    exhaustive: z.boolean(),
  }),
});
export type WhatIf = z.infer<typeof whatIf.reply>;
