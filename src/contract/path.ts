import { z } from "zod";
import { entityId, named, tieKind } from "./common.ts";
import { request } from "./request.ts";

/** Several short, different ways from one person to another, with what each tie is. */
export const path = request("path", {
  ask: z.strictObject({
    from: entityId,
    to: entityId,
    limit: z.int().min(1).max(100_000).default(3),
  }),
  reply: z.strictObject({
    paths: z.array(
      z.strictObject({
        people: z.array(named),
        /** One for each step. */
        ties: z.array(
          z.strictObject({
            kinds: z.array(tieKind),
            initiatives: z.array(named),
          }),
        ),
      }),
    ),
  }),
});
export type Paths = z.infer<typeof path.reply>;
