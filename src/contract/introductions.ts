import { z } from "zod";
import { count, entityId, named } from "./common.ts";
import { flowKey } from "./flow-parts.ts";
import { request } from "./request.ts";

const id = z.int().positive();
const day = z.iso.date();

export const introductionState = z.enum(["suggested", "planned", "made", "dismissed"]);

/** A small step: two people, or what they work on, brought together by someone. */
export const introduction = z.strictObject({
  id,
  /** The finding that it was made of; null for one that someone thought of. */
  flow: flowKey.nullable(),
  a: named,
  b: named,
  via: named.nullable(),
  state: introductionState,
  /** When it was planned, and when it was made. */
  planned: day,
  made: day.nullable(),
  note: z.string(),
});
export type Introduction = z.infer<typeof introduction>;

/** All introductions, or those of one state. */
export const introductions = request("introductions", {
  ask: z.strictObject({ state: introductionState.nullable().default(null) }),
  reply: z.strictObject({
    /** The newest first. */
    introductions: z.array(introduction),
    /** Of every state. */
    total: count,
  }),
});

/**
 * Plans an introduction; the finding that it is of counts as planned. With state and days it puts back one that was
 * taken back, as it was.
 */
export const planIntroduction = request("plan-introduction", {
  ask: z.strictObject({
    flow: flowKey.nullable(),
    a: entityId,
    b: entityId,
    via: entityId.nullable(),
    note: z.string().max(2000).default(""),
    state: introductionState.default("planned"),
    /** Today by default. */
    planned: day.optional(),
    /** Today by default where the state is "made". */
    made: day.optional(),
  }),
  reply: z.strictObject({ id, version: count }),
});

/** Says what became of it; made without a day is made today, and what is not made has no such day. */
export const changeIntroduction = request("change-introduction", {
  ask: z.strictObject({
    id,
    state: introductionState.optional(),
    note: z.string().max(2000).optional(),
    made: day.nullable().optional(),
    planned: day.optional(),
  }),
  reply: z.strictObject({ version: count }),
});

/** Takes a planned one back, as if it had not been. */
export const removeIntroduction = request("remove-introduction", {
  ask: z.strictObject({ id }),
  reply: z.strictObject({ version: count }),
});
