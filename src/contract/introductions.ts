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

export const introductions = request("introductions", {
  ask: z.strictObject({ state: introductionState.nullable().default(null) }),
  reply: z.strictObject({ introductions: z.array(introduction), total: count }),
});

/** Plans an introduction; the finding that it is of counts as planned. */
export const planIntroduction = request("plan-introduction", {
  ask: z.strictObject({
    flow: flowKey.nullable(),
    a: entityId,
    b: entityId,
    via: entityId.nullable(),
    note: z.string().max(2000).default(""),
  }),
  reply: z.strictObject({ id, version: count }),
});

/** Says what became of it. */
export const changeIntroduction = request("change-introduction", {
  ask: z.strictObject({
    id,
    state: introductionState.optional(),
    note: z.string().max(2000).optional(),
    made: day.nullable().optional(),
  }),
  reply: z.strictObject({ version: count }),
});

/** Takes a planned one back, as if it had not been. */
export const removeIntroduction = request("remove-introduction", {
  ask: z.strictObject({ id }),
  reply: z.strictObject({ version: count }),
});
