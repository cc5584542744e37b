import { z } from "zod";
import { batchId, count, entityId, level, named } from "./common.ts";
import { request } from "./request.ts";

const crossing = z.strictObject({ a: named, b: named });

/** Two moments compared: right after one import, and right after another. */
export const change = request("change", {
  ask: z.strictObject({
    level,
    from: batchId,
    to: batchId,
    /** A group to compare with the rest: who takes part in this initiative. */
    tookPart: entityId.nullable().default(null),
  }),
  reply: z.strictObject({
    crossings: z.strictObject({ added: count, removed: count, before: count, after: count }),
    /** At most 200 of each. */
    added: z.array(crossing),
    removed: z.array(crossing),
    departments: z.array(
      z.strictObject({
        department: named,
        before: count.nullable(),
        after: count.nullable(),
        small: z.boolean(),
      }),
    ),
    /** Introductions made between the two moments, and whether the two are tied now. */
    introductions: z.array(
      z.strictObject({ a: named, b: named, made: z.iso.date(), tied: z.boolean() }),
    ),
    /** New crossings a person of those who took part, of the others, and how often chance gives a larger difference. */
    tookPart: z
      .strictObject({
        people: count,
        others: count,
        perPerson: z.number().nullable(),
        perOther: z.number().nullable(),
        chance: z.number().min(0).max(1).nullable(),
        permutations: count,
        seed: z.int(),
      })
      .nullable(),
  }),
});
export type Change = z.infer<typeof change.reply>;
