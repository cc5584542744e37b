import { z } from "zod";
import { count, entityId, level, named, spread } from "./common.ts";
import {
  dismissReason,
  flowKey,
  flowRow,
  flowState,
  introducer,
  share,
  sharedTerm,
  topicNamed,
  way,
} from "./flow-parts.ts";
import { request } from "./request.ts";

export const flowKind = z.enum(["alike", "talent", "lesson", "meet", "departments"]);
export type FlowKind = z.infer<typeof flowKind>;

/** An initiative in a finding, with the text in which the shared words are marked. */
const flowInitiative = z.strictObject({
  initiative: named,
  /** Where it counts at the level. */
  department: named.nullable(),
  description: z.string().nullable(),
  status: z.enum(["idea", "running", "done", "stopped"]).nullable(),
  /** Near-identical ones folded under it. */
  same: z.array(named),
});

const flowGroup = z.strictObject({
  key: flowKey,
  initiatives: z.array(flowInitiative).min(2),
  departments: z.array(named),
  /** What it is called: shared topics of which the texts speak, else shared words. */
  about: z.array(z.string()),
  terms: z.array(sharedTerm),
  topics: z.array(topicNamed),
  affinity: share,
  /** The mean over its pairs; null where nobody is known of any. */
  contact: share.nullable(),
  score: z.number().nonnegative(),
  /** What groups are ranked by: how alike the one least like the others is, less what they have of contact. */
  strength: share,
  state: flowState,
  reason: dismissReason.nullable(),
});
export type FlowGroup = z.infer<typeof flowGroup>;

const flowPair = z.strictObject({
  key: flowKey,
  kind: flowKind,
  /** Of a lesson the one that has it, of a talent the person who offers. */
  a: named,
  b: named,
  /** Their departments at the level; of a pair of departments the two themselves. */
  departmentA: named.nullable(),
  departmentB: named.nullable(),
  /** How alike, as a share of all pairs of its kind that are less alike; null where that is not known. */
  above: share.nullable(),
  affinity: share,
  /** null: nobody is known of one of the two; counted as 0. */
  contact: share.nullable(),
  score: z.number().nonnegative(),
  terms: z.array(sharedTerm),
  topics: z.array(topicNamed),
  /** Between two people: how many both know, and how many around one, besides, know people around the other; else null. */
  between: z.strictObject({ shared: count, around: count }).nullable(),
  /** Those who could introduce the two, the least loaded first. */
  via: z.array(introducer),
  state: flowState,
  reason: dismissReason.nullable(),
});
export type FlowPair = z.infer<typeof flowPair>;

/**
 * Where knowledge could flow and does not yet, the most promising first; groups before pairs. Pairs of initiatives,
 * talents, people and departments take turns, as their scores are of different kinds. A group is remembered by its
 * initiatives: when another joins, it is a new finding.
 */
export const flows = request("flows", {
  ask: z.strictObject({
    /** Only findings of these: groups and pairs of initiatives; people and talents; departments. All by default. */
    of: z.enum(["initiatives", "people", "departments"]).nullable().default(null),
    /** Of groups and of pairs. */
    limit: z.int().min(1).max(100_000).default(50),
    level,
    /** Only what touches this department of the level. */
    department: entityId.nullable().default(null),
    /** Also those that were put aside. */
    dismissed: z.boolean().default(false),
    /** Also what is less plain; by default only what makes a short list. */
    all: z.boolean().default(false),
  }),
  reply: z.strictObject({
    groups: z.array(flowGroup),
    pairs: z.array(flowPair),
    /** Of all findings of what is asked, within the limit or not; and what there is to find them in. */
    counts: z.strictObject({
      open: count,
      planned: count,
      dismissed: count,
      initiatives: count,
      people: count,
    }),
    spread,
    seed: z.int(),
  }),
});
export type Flows = z.infer<typeof flows.reply>;

/** Everything that explains one finding. */
export const flow = request("flow", {
  ask: z.strictObject({ key: flowKey, level }),
  reply: z.strictObject({
    group: flowGroup.nullable(),
    pair: flowPair.nullable(),
    /** Both texts of a pair of initiatives. */
    initiatives: z.array(flowInitiative),
    rows: z.array(flowRow),
    /** Short ways between the two, different from each other. */
    ways: z.array(way),
    via: z.array(introducer),
    /**
     * People of the two departments who have someone of the other within three steps, now and after one introduction;
     * null without people and for small departments.
     */
    change: z.strictObject({ before: count, after: count }).nullable(),
    /** Ties between the two departments, and what chance would give; null for small ones. */
    departments: z
      .strictObject({ a: named, b: named, ties: count, expected: z.number().nonnegative() })
      .nullable(),
  }),
});
export type Flow = z.infer<typeof flow.reply>;

/** Puts a finding aside, with why; it does not come back by itself. */
export const dismissFlow = request("dismiss-flow", {
  ask: z.strictObject({
    key: flowKey,
    reason: dismissReason,
    note: z.string().max(2000).default(""),
  }),
  reply: z.strictObject({ version: count }),
});

/** Puts a finding back that was put aside. */
export const restoreFlow = request("restore-flow", {
  ask: z.strictObject({ key: flowKey }),
  reply: z.strictObject({ version: count }),
});
