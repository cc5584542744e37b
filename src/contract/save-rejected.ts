import { z } from "zod";
import { count, path } from "./common.ts";
import { request } from "./request.ts";

/**
 * Writes the refused rows of one table of a plan as a CSV: all its columns as they were, and one with the reason. It
 * can be corrected and imported again, and is then taken for the same source; the reason is left out.
 */
export const saveRejected = request("save-rejected", {
  ask: z.strictObject({
    plan: z.string(),
    file: z.string().max(4096),
    sheet: z.string().max(255).nullable().default(null),
    to: path,
    language: z.enum(["nl", "en"]),
  }),
  reply: z.strictObject({ path: z.string(), rows: count }),
});
