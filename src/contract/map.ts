import { z } from "zod";
import { count, entityId, level, sharing, tieKind } from "./common.ts";
import { request } from "./request.ts";

const position = { x: z.number(), y: z.number(), pinned: z.boolean() };

/** Department islands with where they lie, and how many tied pairs of people run between them. */
export const mapDepartments = z.strictObject({
  id: entityId,
  name: z.string(),
  code: z.string().nullable(),
  people: count,
  initiatives: count,
  small: z.boolean(),
  /** What leaves the computer has its people only in sums, as figures of a small one could be worked out of it. */
  onlyInSums: z.boolean(),
  /** Radius of the island in map units. */
  radius: z.number().positive(),
  ...position,
});

export const mapNode = z.strictObject({
  id: entityId,
  kind: z.enum(["person", "initiative"]),
  /** Empty for a person who wishes not to be named: words are made at the edge ("someone at BZK"). */
  name: z.string(),
  sharing: sharing.nullable(),
  /** The department at the level; null for people without one. */
  departmentId: entityId.nullable(),
  /** Number of ties: people tied for a person, people taking part for an initiative. */
  degree: count,
  stub: z.boolean(),
  status: z.string().nullable(),
  ...position,
});

/** What is drawn: departments, the people and initiatives in them, their ties; positions are seeded and kept. Long at first. */
export const map = request("map", {
  ask: z.strictObject({ level }),
  reply: z.strictObject({
    departments: z.array(mapDepartments),
    departmentTies: z.array(z.strictObject({ a: entityId, b: entityId, pairs: count })),
    nodes: z.array(mapNode),
    ties: z.array(
      z.strictObject({
        from: entityId,
        to: entityId,
        kinds: z.array(tieKind),
        crossing: z.boolean(),
      }),
    ),
    seed: z.int(),
  }),
});
export type MapReply = z.infer<typeof map.reply>;
export type MapNode = z.infer<typeof mapNode>;
export type MapDepartment = z.infer<typeof mapDepartments>;

/** Keeps where the user dragged things to. */
export const keepPositions = request("keep-positions", {
  ask: z.strictObject({
    level,
    positions: z.array(z.strictObject({ id: entityId, ...position })).max(100_000),
  }),
  reply: z.strictObject({}),
});
