import { z } from "zod";
import { batchId, count, details, entityId, fact, provenance, sharing } from "./common.ts";
import { request } from "./request.ts";

/** What is compared; topics and ties are the same or not by their names and ends. */
export const duplicateKind = z.enum(["person", "initiative", "department"]);
const score = z.number().min(0).max(1);

/** One of two that may be the same. */
const side = z.strictObject({
  id: entityId,
  name: z.string(),
  /** From the top down. */
  departments: z.array(z.string()),
  /** Fixed fields, by their code: email, role, status ... */
  facts: z.array(fact),
  ties: count,
  sharing: sharing.nullable(),
  stub: z.boolean(),
  /** Whether it is only in the plan yet. */
  planned: z.boolean(),
  provenance: provenance.omit({ batch: true, at: true }).extend({ at: z.string().nullable() }),
});
export type DuplicateSide = z.infer<typeof side>;

/** Two that may be the same, and why. */
export const duplicatePair = z.strictObject({
  kind: duplicateKind,
  /** The one that a merge keeps. */
  a: side,
  b: side,
  /** 0 to 1, by what speaks for and against it. */
  score,
  /** Codes, words at the edge: same-family-name, same-initial, same-email-name, same-department ... */
  reasons: z.array(
    z.strictObject({
      code: z.string(),
      details: details.optional(),
    }),
  ),
  /** What was decided about it in this plan. */
  decision: z.enum(["same", "apart"]).nullable(),
});
export type DuplicatePair = z.infer<typeof duplicatePair>;

/** Who or what is likely the same, the likeliest first; with `plan` only pairs that its files bring. */
export const duplicates = request("duplicates", {
  ask: z.strictObject({
    plan: z.string().optional(),
    kind: duplicateKind.optional(),
    atLeast: score.default(0),
    offset: count.default(0),
    limit: z.int().min(1).max(500).default(50),
  }),
  reply: z.strictObject({ total: count, pairs: z.array(duplicatePair) }),
});

/** Decides about pairs of a plan: the same, two of them, or not yet (null). Carried out with the plan, never alone. */
export const decideDuplicates = request("decide-duplicates", {
  ask: z.strictObject({
    plan: z.string(),
    /** Left out: all that are not decided yet and score at least `atLeast`. */
    pair: z.strictObject({ a: entityId, b: entityId }).optional(),
    atLeast: score.default(1),
    decision: z.enum(["same", "apart"]).nullable(),
  }),
  reply: z.strictObject({ same: count, apart: count, undecided: count }),
});

/** Merges in the workspace: one pair, or all pairs of a kind that score at least so much. One batch, can be undone. */
export const merge = request("merge", {
  ask: z.union([
    z.strictObject({ keep: entityId, drop: entityId }),
    z.strictObject({ kind: duplicateKind, atLeast: score }),
  ]),
  reply: z.strictObject({ batch: batchId.nullable(), merged: count }),
});

/** Remembers that two are not the same, so that they are not proposed again; or forgets it. */
export const keepApart = request("keep-apart", {
  ask: z.strictObject({ a: entityId, b: entityId, apart: z.boolean() }),
  reply: z.strictObject({}),
});
