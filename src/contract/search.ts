import { z } from "zod";
import { named } from "./common.ts";
import { request } from "./request.ts";

/** Names and titles that hold every word asked for (as a part), best first. Who is private is found by nobody. */
export const search = request("search", {
  ask: z.strictObject({ text: z.string().max(500), limit: z.int().min(1).max(200).default(20) }),
  reply: z.strictObject({
    hits: z.array(named),
  }),
});
