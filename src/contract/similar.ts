import { z } from "zod";
import { entityId, level, path, spread } from "./common.ts";
import { share, sharedTerm } from "./flow-parts.ts";
import { request } from "./request.ts";

const initiative = z.strictObject({
  id: entityId,
  title: z.string(),
  department: z.string().nullable(),
});

/** The initiatives most like each, in other departments of the level. */
export const similar = request("similar", {
  ask: z.strictObject({
    /** One of them by its id or its title; all by default. */
    initiative: z.string().max(4000).nullable().default(null),
    /** Neighbours of each. */
    limit: z.int().min(1).max(100_000).default(10),
    level,
  }),
  reply: z.strictObject({
    initiatives: z.array(
      initiative.extend({
        neighbours: z.array(
          initiative.extend({
            affinity: share,
            terms: z.array(sharedTerm),
            /** Near-identical ones folded under this one. */
            same: z.array(initiative),
          }),
        ),
      }),
    ),
    spread,
  }),
});
export type Similar = z.infer<typeof similar.reply>;

/** How alike the two texts of each row of a file are. */
export const similarPairs = request("similar-pairs", {
  ask: z.strictObject({ path }),
  reply: z.strictObject({ scores: z.array(share) }),
});
