import { z } from "zod";
import { count, level, named } from "./common.ts";
import { request } from "./request.ts";

/** Who ties departments together, and where little does. Definitions: docs, numbers. */
export const bridges = request("bridges", {
  ask: z.strictObject({ level, limit: z.int().min(1).max(100_000).default(50) }),
  reply: z.strictObject({
    /** The deepest level that there is. */
    deepest: count,
    /** Everyone up to the limit, also without ties, by betweenness. Without ties the measures are null. */
    people: z.array(
      z.strictObject({
        person: named,
        /** Where this person counts at the level. */
        department: named.nullable(),
        ties: count,
        /** Pairs of others whose shortest way runs over this person, parts of ways counted as parts. */
        betweenness: z.number().nonnegative().nullable(),
        /** The same as a share of all pairs of others: what to show. */
        share: z.number().min(0).max(1).nullable(),
        participation: z.number().min(0).max(1).nullable(),
        constraint: z.number().nonnegative().nullable(),
        effectiveSize: z.number().nonnegative().nullable(),
        /** Also null without a department. */
        roles: z
          .strictObject({
            coordinator: count,
            consultant: count,
            gatekeeper: count,
            liaison: count,
          })
          .nullable(),
      }),
    ),
    /** Of how many people. */
    n: count,
    /** null where betweenness is exact; else how many pairs it was counted from, and how far `share` may be off. */
    sampled: z
      .strictObject({
        pairs: count,
        error: z.number().min(0).max(1),
        confidence: z.number().min(0).max(1),
        seed: z.int(),
      })
      .nullable(),
    /** Pairs of compared departments whose ties all run over one: each of `through` is such a person or initiative. */
    fragile: z.array(
      z.strictObject({
        a: named,
        b: named,
        through: z.array(named).min(1),
        ties: count,
      }),
    ),
  }),
});
export type Bridges = z.infer<typeof bridges.reply>;
