import { z } from "zod";
import { count, level, named } from "./common.ts";
import { request } from "./request.ts";

/** Who belongs together by ties, whatever the department; how far that follows the departments, and how sure it is. */
export const groups = request("groups", {
  ask: z.strictObject({ level }),
  reply: z.strictObject({
    /** The deepest level that there is. */
    deepest: count,
    /** The largest first; people without ties are in none. */
    groups: z.array(
      z.strictObject({
        people: count,
        /** The first of them by number of ties, at most 20. */
        named: z.array(named),
        /** Departments of 5 people or more, those with most people in the group first. */
        departments: z.array(z.strictObject({ department: named, people: count })),
        /** People of small departments, or of none. */
        other: count,
      }),
    ),
    modularity: z.number().nullable(),
    /** 1: groups and departments are the same; 0: they have nothing to do with each other; null with under two departments. */
    agreement: z.number().min(0).max(1).nullable(),
    /** The mean agreement of two runs with other seeds: 1 is always the same groups. */
    stability: z.number().min(0).max(1).nullable(),
    runs: count,
    seed: z.int(),
    /** People with ties. */
    n: count,
  }),
});
export type Groups = z.infer<typeof groups.reply>;
