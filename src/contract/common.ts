import { z } from "zod";

export const entityId = z.int().positive();
export const batchId = z.int().positive();
export const entityKind = z.enum(["department", "person", "initiative", "topic"]);
export const tieKind = z.enum(["takes-part", "leads", "knows", "advises", "reports-to", "related"]);
export const sharing = z.enum(["open", "internal", "private"]);
export const count = z.int().nonnegative();
export const path = z.string().min(1).max(4096);

/** Depth in the tree of departments: 0 is the top (ministries). */
export const level = z.int().min(0).max(20).default(0);

/** How people and initiatives are spread over departments: why nothing may cross at a level, and at which it could. */
export const spread = z.strictObject({
  /** The deepest level that there is. */
  deepest: count,
  /** Departments of the level with people or initiatives. */
  departments: count,
  /** The level nearest to the top at which people or initiatives are in two departments or more; null where none is. */
  apart: count.nullable(),
});
export type Spread = z.infer<typeof spread>;

/** One person, initiative, department or topic, as others speak of it. */
export const named = z.strictObject({
  id: entityId,
  kind: entityKind,
  /** Empty for a person who wishes not to be named. */
  name: z.string(),
  /** Top department, for "someone at BZK" and for the colour. */
  department: z.string().nullable(),
  departmentId: entityId.nullable(),
});
export type Named = z.infer<typeof named>;

/** A field and its value: the field by its code, a kept column as "attribute:Budget". */
export const fact = z.strictObject({ field: z.string(), value: z.string() });

/** Further values for the words of a code, by name. */
export const details = z.record(z.string(), z.union([z.string(), z.number()]));

export const place = z.strictObject({
  file: z.string(),
  /** Of a workbook the sheet. */
  sheet: z.string().optional(),
  line: z.int().positive().nullable(),
  column: z.string().nullable(),
});

/** Something about a row of the user's files; the words for `code` are made at the edge. */
export const problem = z.strictObject({
  code: z.string(),
  severity: z.enum(["rejected", "warning"]),
  place,
  value: z.string().nullable(),
  details: details.optional(),
});
export type Problem = z.infer<typeof problem>;

/** How an entity came in: the row of the file, and the import. */
export const provenance = z.strictObject({
  file: z.string(),
  /** Of a workbook the sheet; null for a text file. */
  sheet: z.string().nullable(),
  line: z.int().positive(),
  batch: batchId,
  at: z.string(),
});
