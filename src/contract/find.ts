import { z } from "zod";
import { entityId, level, named } from "./common.ts";
import { share, way } from "./flow-parts.ts";
import { request } from "./request.ts";

/**
 * Who and what has to do with a question in own words, the best first. Spelling slips are forgiven; Dutch finds English
 * and the other way round. Who is private is found by nobody.
 */
export const find = request("find", {
  ask: z.strictObject({
    question: z.string().min(1).max(2000),
    /** Of each kind. */
    limit: z.int().min(1).max(100_000).default(20),
    level,
    /** Who asks: ways start there, and what is elsewhere is outside this person's department. */
    from: entityId.nullable().default(null),
  }),
  reply: z.strictObject({
    /** The words that are looked for, and others that count as well. */
    words: z.array(z.string()),
    also: z.array(z.string()),
    initiatives: z.array(
      z.strictObject({
        initiative: named,
        /** The name of its department of the level. */
        department: z.string().nullable(),
        description: z.string().nullable(),
        score: share,
        /** Words of the text that meet the question, as written. */
        terms: z.array(z.string()),
        /** From the asker to someone of it; null where no way is known, or nobody asks. */
        way: way.nullable(),
        elsewhere: z.boolean(),
      }),
    ),
    people: z.array(
      z.strictObject({
        person: named,
        department: z.string().nullable(),
        score: share,
        /** What the person offers, asks for or does that meets the question, then titles of initiatives. */
        why: z.array(z.string()),
        way: way.nullable(),
        elsewhere: z.boolean(),
      }),
    ),
    departments: z.array(
      z.strictObject({
        department: named,
        score: share,
        /** How many of the initiatives found are of it or below it. */
        initiatives: z.int().nonnegative(),
        elsewhere: z.boolean(),
      }),
    ),
  }),
});
export type Found = z.infer<typeof find.reply>;
