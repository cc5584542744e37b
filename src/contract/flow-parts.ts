import { z } from "zod";
import { count, entityId, named } from "./common.ts";

/** From 0 to 1. */
export const share = z.number().min(0).max(1);

/** Two words by which two texts are alike, as each writes it, and their share of the likeness. */
export const sharedTerm = z.strictObject({ a: z.string(), b: z.string(), share });
export type SharedTerm = z.infer<typeof sharedTerm>;

export const topicNamed = z.strictObject({ id: entityId, name: z.string() });

/** People one after another, each tied to the next: the ends are the first and the last. */
export const way = z.array(named).min(1);

/** Someone who could introduce, and what that person carries already: introductions of the last three months. */
export const introducer = z.strictObject({
  person: named,
  /** Whom of either side this person is tied to. */
  knows: z.strictObject({ a: z.array(named), b: z.array(named) }),
  load: count,
});

/** Where a finding rests: rows of files. */
export const flowRow = z.strictObject({
  entity: named,
  file: z.string(),
  sheet: z.string().nullable(),
  line: z.int().positive(),
});

/** How a finding is remembered: the same for the same ends, whatever the order. */
export const flowKey = z.string().min(1).max(2000);

/** What became of a finding. */
export const flowState = z.enum(["open", "planned", "dismissed"]);
export const dismissReason = z.enum(["not-alike", "already-together", "not-now", "other"]);
