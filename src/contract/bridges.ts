import { z } from "zod";
import { count, level, named } from "./common.ts";
import { request } from "./request.ts";

/** Who ties departments together, and where little does. Definitions: docs, numbers. */
export const bridges = request("bridges", {
  ask: z.strictObject({ level, limit: z.int().min(1).max(100_000).default(50) }),
  reply: z.strictObject({
    people: z.array(
      z.strictObject({
        person: named,
        ties: count,
        /** Shortest ways between two others that run over this person, as a share of all; null without ties. */
        betweenness: z.number().nonnegative().nullable(),
        participation: z.number().min(0).max(1).nullable(),
        constraint: z.number().nonnegative().nullable(),
        effectiveSize: z.number().nonnegative().nullable(),
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
    /** null where it is exact; else of how many people it was counted from, and how far it may be off. */
    sampled: z
      .strictObject({
        sources: count,
        error: z.number().nonnegative(),
        confidence: z.number(),
        seed: z.int(),
      })
      .nullable(),
    /** Pairs of compared departments whose only connection runs over one person or one initiative. */
    fragile: z.array(z.strictObject({ a: named, b: named, through: named, ties: count })),
  }),
});
export type Bridges = z.infer<typeof bridges.reply>;
