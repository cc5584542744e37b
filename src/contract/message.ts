import { z } from "zod";
import { problem } from "./common.ts";

/** How far a long answer is; `total` null while it is not known. `step` is a code, words at the edge. */
export const progress = z.strictObject({
  step: z.string(),
  done: z.number().nonnegative(),
  total: z.number().nonnegative().nullable(),
  unit: z.enum(["rows", "bytes", "pairs", "steps"]),
});
export type Progress = z.infer<typeof progress>;

/** Why a request has no answer; `code` as in the core's Failure, words at the edge. Never a stack trace. */
export const failure = z.strictObject({
  code: z.string(),
  path: z.string().nullable(),
  problems: z.array(problem),
});
export type FailureReply = z.infer<typeof failure>;

/** From a caller to the engine. */
export const toEngine = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("ask"),
    id: z.int().positive(),
    name: z.string().max(100),
    ask: z.unknown(),
  }),
  z.strictObject({ type: z.literal("cancel"), id: z.int().positive() }),
]);
export type ToEngine = z.infer<typeof toEngine>;

/** From the engine to a caller. */
export const fromEngine = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("reply"), id: z.int().positive(), reply: z.unknown() }),
  z.strictObject({ type: z.literal("failed"), id: z.int().positive(), failure }),
  z.strictObject({ type: z.literal("progress"), id: z.int().positive(), progress }),
  z.strictObject({ type: z.literal("changed"), version: z.int().nonnegative() }),
]);
export type FromEngine = z.infer<typeof fromEngine>;
