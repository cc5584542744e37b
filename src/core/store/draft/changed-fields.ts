import type { EntityKind } from "../../model/ids.ts";
import type { ReadDb } from "../db.ts";
import { fieldName } from "./field-names.ts";
import { FIXED, type Policy } from "./policies.ts";

/** A field that a draft would change somewhere. */
export type ChangedField = {
  /** "person.role", "topic.about", "attribute:Budget" ... */
  readonly field: string;
  readonly count: number;
  /** null: not the same for all. */
  readonly policy: Policy | null;
  /** What may be chosen of some of them at least. */
  readonly policies: readonly Policy[];
};

const FIELDS = `
  SELECT kind, field, count(*) AS count, CASE WHEN min(policy) = max(policy) THEN min(policy) END AS policy,
    max(united IS NOT NULL) AS unites
  FROM temp.draft_change WHERE visible = 1 AND NOT ${FIXED} AND conflict = :conflict
  GROUP BY kind, field ORDER BY count(*) DESC, kind, field`;

type Row = {
  readonly kind: EntityKind;
  readonly field: string;
  readonly count: number;
  readonly policy: Policy | null;
  readonly unites: number;
};

/**
 * Which fields a sealed draft would change, or on which its rows disagree, and of which something can be chosen; those
 * that change most first.
 */
export function changedFields(db: ReadDb, of: "changes" | "conflicts"): readonly ChangedField[] {
  const fields = new Map<string, ChangedField>();
  for (const { kind, field, count, policy, unites } of db
    .prepare<{ conflict: number }, Row>(FIELDS)
    .all({ conflict: Number(of === "conflicts") })) {
    // Topics and kept columns have one name whatever they belong to.
    const name = fieldName(kind, field);
    const other = fields.get(name);
    const mayUnite = unites === 1 || other?.policies.includes("union") === true;
    fields.set(name, {
      field: name,
      count: count + (other?.count ?? 0),
      policy: other === undefined || other.policy === policy ? policy : null,
      policies: mayUnite ? ["keep", "replace", "union"] : ["keep", "replace"],
    });
  }
  return [...fields.values()];
}
