import { z } from "zod";
import { count, level } from "./common.ts";
import { request } from "./request.ts";

const index = z.number().min(-1).max(1);

/** What the network looks like between departments, against chance. Definitions: docs, "What the numbers mean". */
export const overview = request("overview", {
  ask: z.strictObject({
    level,
    /** Whether the potential of each pair is told as well: it rests on the texts, so all else is known sooner. */
    potential: z.boolean().default(true),
  }),
  reply: z.strictObject({
    /** The level answered for, and the deepest that there is. */
    level: count,
    deepest: count,
    counts: z.strictObject({
      people: count,
      initiatives: count,
      departments: count,
      topics: count,
      /** Recorded ties and participations. */
      ties: count,
      /** Tied pairs of people. */
      pairs: count,
      /** Tied pairs of people in different departments. */
      crossings: count,
      stubs: count,
      /** People without any tie. */
      alone: count,
      /** People without a department: counted, not compared. */
      withoutDepartment: count,
    }),
    /** value null without a tie between people who have a department. */
    eiIndex: z.strictObject({
      value: index.nullable(),
      expected: index.nullable(),
      sd: z.number().nonnegative().nullable(),
      z: z.number().nullable(),
      /** Tied pairs that it rests on. */
      n: count,
      internal: count,
      external: count,
      permutations: count,
      seed: z.int(),
    }),
    departments: z.array(
      z.strictObject({
        id: z.int().positive(),
        name: z.string(),
        code: z.string().nullable(),
        people: count,
        initiatives: count,
        eiIndex: index.nullable(),
        /** What chance would give it. */
        expected: index.nullable(),
        small: z.boolean(),
      }),
    ),
    /** Of all departments at the level, a = b included; those under 5 people summed as `other`. */
    pairs: z.array(
      z.strictObject({
        a: z.string(),
        b: z.string(),
        aId: z.int().positive().nullable(),
        bId: z.int().positive().nullable(),
        ties: count,
        expected: z.number().nonnegative(),
        lift: z.number().nonnegative().nullable(),
        z: z.number().nullable(),
        /** null where it was not asked for, or there are no initiatives. */
        potential: z.number().nonnegative().nullable(),
      }),
    ),
    /** How many departments, and people in them, are summed in `other`. */
    other: z.strictObject({ departments: count, people: count }),
  }),
});
export type Overview = z.infer<typeof overview.reply>;
