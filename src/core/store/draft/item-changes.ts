import type { EntityKind } from "../../model/ids.ts";
import type { ReadDb } from "../db.ts";
import { fieldName } from "./field-names.ts";
import type { ItemKind, Outcome } from "./item-filter.ts";
import { FIXED, type Policy } from "./policies.ts";
import { saidValues, type SaidValue } from "./said-values.ts";

export type ItemChange = {
  readonly id: number;
  readonly field: string;
  readonly before: string | null;
  /** What the file says, whatever becomes of it. */
  readonly said: string | null;
  readonly after: string | null;
  readonly policy: Policy;
  /** Whether rows disagree about it, and somebody chose what holds. */
  readonly decided: boolean;
  /** What may be chosen. */
  readonly policies: readonly Policy[];
  /** Whether the thing itself is new. */
  readonly isNew: boolean;
  /** What the rows say that disagree, each different value once; empty where none do. */
  readonly values: readonly SaidValue[];
};

const departmentName = (value: string): string => `
  (SELECT name FROM temp.draft_named WHERE id = CAST(change.${value} AS INTEGER))`;
const shown = (value: string): string => `
  CASE WHEN :hidden = 1 AND field IN ('name', 'email') THEN ''
    WHEN field IN ('departmentId', 'parentId') THEN ${departmentName(value)} ELSE change.${value} END AS ${value}`;
const CHANGES = `
  SELECT id, kind, field, sort, ${shown("before")}, ${shown("said")}, ${shown("after")}, policy,
    united IS NOT NULL AS unites, ${FIXED} AS fixed, conflict, decided, field AS "column"
  FROM temp.draft_change AS change
  WHERE visible = 1 AND entity_id = :entity AND CASE
    WHEN conflict = 1 THEN :disagrees = 1 AND (field, :file, :line) IN (
      SELECT field, file, line FROM temp.draft_said WHERE entity_id = :entity)
    WHEN :anywhere = 1 THEN :disagrees = 0
    ELSE file = :file AND line = :line END
  ORDER BY id`;
type ChangeRow = Omit<ItemChange, "policies" | "isNew" | "values" | "decided"> & {
  readonly kind: EntityKind;
  readonly sort: string;
  readonly unites: number;
  readonly fixed: number;
  readonly conflict: number;
  readonly decided: number;
  /** The field as the draft calls it. */
  readonly column: string;
};
type Row = {
  readonly kind: ItemKind;
  readonly outcome: Outcome;
  readonly file: number;
  readonly line: number;
  /** Of who wishes not to be named, 1. */
  readonly hidden: number;
};

/** What becomes of the fields of a thing by one of its rows; of a department by all of them, but for what they disagree about. */
export function itemChanges(db: ReadDb): (entity: number, row: Row) => readonly ItemChange[] {
  const changes = db.prepare<object, ChangeRow>(CHANGES);
  const valuesOf = saidValues(db);
  return (entity, { kind, outcome, file, line, hidden }) => {
    // A department is one thing, whatever rows speak of it.
    const anywhere = kind === "departments" ? 1 : 0;
    const disagrees = outcome === "conflict" ? 1 : 0;
    return changes
      .all({ entity, file, line, anywhere, disagrees, hidden })
      .map((one) => change(one, one.conflict === 1 ? valuesOf(entity, one.column, hidden) : []));
  };
}

function change(row: ChangeRow, values: readonly SaidValue[]): ItemChange {
  const { kind, sort, unites, fixed, conflict, field, id, before, said, after, policy } = row;
  const policies: readonly Policy[] =
    fixed === 1
      ? [conflict === 1 ? "keep" : "replace"]
      : unites === 1
        ? ["keep", "replace", "union"]
        : ["keep", "replace"];
  const isNew = sort === "new-field";
  const known = { id, before, said, after, policy, decided: row.decided === 1 };
  return { ...known, field: fieldName(kind, field), policies, isNew, values };
}
