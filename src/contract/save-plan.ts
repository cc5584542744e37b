import { z } from "zod";
import { count, path } from "./common.ts";
import { request } from "./request.ts";

/** Writes all that a plan would do as a CSV, a line for each thing. */
export const savePlan = request("save-plan", {
  ask: z.strictObject({ plan: z.string(), to: path, language: z.enum(["nl", "en"]) }),
  reply: z.strictObject({ path: z.string(), rows: count }),
});
