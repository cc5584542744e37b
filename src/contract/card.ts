import { z } from "zod";
import { batchId, entityId, fact, named, provenance, sharing, tieKind } from "./common.ts";
import { request } from "./request.ts";

/** Everything known about one person, initiative, department or topic, and which row said so. */
export const card = request("card", {
  ask: z.strictObject({ id: entityId }),
  reply: z.strictObject({
    entity: named,
    sharing: sharing.nullable(),
    stub: z.boolean(),
    /** From the top down, the entity's own department last. */
    departments: z.array(named),
    /** Fixed fields, by their code: email, role, description, status, innovation, start, end, lessons, code. */
    facts: z.array(fact),
    /** Columns that were kept as they are. */
    attributes: z.array(z.strictObject({ name: z.string(), value: z.string() })),
    topics: z.array(
      z.strictObject({ id: entityId, name: z.string(), role: z.enum(["about", "asks", "offers"]) }),
    ),
    /** At most 500; `tiesTotal` counts all. */
    ties: z.array(
      z.strictObject({
        other: named,
        kind: tieKind,
        direction: z.enum(["to", "from"]),
        crossing: z.boolean(),
        provenance,
      }),
    ),
    tiesTotal: z.int().nonnegative(),
    /** For a department: its people and initiatives, at most 500. */
    members: z.array(named),
    membersTotal: z.int().nonnegative(),
    provenance,
    /** What else it was called and said to be, before it was merged; only what differs. Nothing of who is private. */
    merged: z.array(
      z.strictObject({
        name: z.string(),
        /** Fixed fields by their code, departments by name, kept columns as "attribute:Budget". */
        facts: z.array(fact),
        provenance,
      }),
    ),
    /** Fields that later imports and merges gave another value, the newest first; at most 100. */
    changes: z.array(
      z.strictObject({
        field: z.string(),
        before: z.string().nullable(),
        /** null for a merge. */
        file: z.string().nullable(),
        line: z.int().positive().nullable(),
        batch: batchId,
        at: z.string(),
      }),
    ),
  }),
});
export type Card = z.infer<typeof card.reply>;
