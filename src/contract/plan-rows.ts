import { z } from "zod";
import { count, problem, tieKind } from "./common.ts";
import { request } from "./request.ts";

/** What the rows of a plan speak of. */
export const planKind = z.enum(["initiatives", "people", "departments", "topics", "ties"]);
export type PlanKind = z.infer<typeof planKind>;
/** What becomes of what a row speaks of. */
export const outcome = z.enum(["created", "updated", "unchanged", "conflict", "rejected"]);
export type Outcome = z.infer<typeof outcome>;

/** What becomes of a stored field: it stays, it becomes what the file says, or both are kept. */
export const policy = z.enum(["keep", "replace", "union"]);
export type Policy = z.infer<typeof policy>;

/** What becomes of all changes of a field. */
export const fieldPolicy = z.strictObject({ field: z.string().min(1).max(1_000), policy });
export type FieldPolicy = z.infer<typeof fieldPolicy>;

/** A stored field that a plan may give another value, and what there is to choose. */
export const fieldChange = z.strictObject({
  /** Names the change within its plan. */
  id: z.int().positive(),
  /** "person.role", "topic.about", "attribute:Budget" ... */
  field: z.string(),
  before: z.string().nullable(),
  /**
   * What the file says, whatever becomes of it; of wishes about sharing on which rows disagree, or which would be loosened,
   * the strictest: a looser one is chosen among `values`, of one change.
   */
  said: z.string().nullable(),
  /** What it becomes; the same as before where it is kept. */
  after: z.string().nullable(),
  policy,
  /** Whether rows disagree about it, and somebody chose what holds. */
  decided: z.boolean(),
  /** What may be chosen. */
  policies: z.array(policy),
  /** Whether the thing itself is new: a field that is kept then stays empty. */
  isNew: z.boolean(),
  /** What the rows say that disagree about it, each different value once; empty where none do. */
  values: z.array(
    z.strictObject({
      value: z.string(),
      file: z.string(),
      sheet: z.string().nullable(),
      line: z.int().positive(),
    }),
  ),
});
export type FieldChange = z.infer<typeof fieldChange>;

/** One thing that a row speaks of, and what becomes of it; a refused row is one of its table's kind. */
export const planItem = z.strictObject({
  file: z.string(),
  sheet: z.string().nullable(),
  line: z.int().positive(),
  kind: planKind,
  outcome,
  /** What it is called; "" for nothing that has a name. */
  name: z.string(),
  department: z.string().nullable(),
  /** The names of a tie's ends; null for anything else. */
  tie: z.strictObject({ from: z.string(), to: z.string(), kind: tieKind }).nullable(),
  changes: z.array(fieldChange),
  problems: z.array(problem),
});
export type PlanItem = z.infer<typeof planItem>;

/** Page by page all that a plan would do; for each kind and outcome as many as its counts say. */
export const planRows = request("plan-rows", {
  ask: z.strictObject({
    plan: z.string(),
    kind: planKind.optional(),
    outcome: outcome.optional(),
    /** A file's name, to see only what it says. */
    file: z.string().max(4096).optional(),
    /** In names, values and what is wrong. */
    search: z.string().max(200).default(""),
    offset: count.default(0),
    limit: z.int().min(1).max(500).default(100),
  }),
  reply: z.strictObject({ total: count, items: z.array(planItem) }),
});
