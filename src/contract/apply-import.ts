import { z } from "zod";
import { batchId } from "./common.ts";
import { request } from "./request.ts";

/** Carries out a dry run, exactly: all or nothing. `batch` is null where nothing would change. Long. */
export const applyImport = request("apply-import", {
  ask: z.strictObject({ plan: z.string() }),
  reply: z.strictObject({ batch: batchId.nullable() }),
});

/** Forgets a dry run. */
export const discardImport = request("discard-import", {
  ask: z.strictObject({ plan: z.string() }),
  reply: z.strictObject({}),
});
