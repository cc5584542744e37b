import { DEPARTMENT_COLUMNS, INITIATIVE_COLUMNS, PERSON_COLUMNS } from "./fields.ts";

/** Changes, field by field: those of a draft, or those that a batch left in the journal. */
export type Changes = {
  readonly table: "temp.draft_change" | "main.change";
  /** Which rows of the table; constant SQL. */
  readonly where: string;
  /** What the fields get: what is said now, or what was there before. */
  readonly value: "before" | "after";
};

// The changes hold every value as text.
const INTEGERS: ReadonlySet<string> = new Set(["parent_id", "department_id", "stub"]);
const TABLES = {
  department: DEPARTMENT_COLUMNS,
  person: PERSON_COLUMNS,
  initiative: INITIATIVE_COLUMNS,
} as const;

/** Statements that give the stored fields of all changes a value; an apply and an undo do the same, in two directions. */
export function setFields(changes: Changes): readonly string[] {
  return [
    ...Object.entries(TABLES).flatMap(([table, columns]) =>
      Object.entries(columns).map(([field, column]) => setField(changes, { table, field, column })),
    ),
    setAttributes(changes),
  ];
}

type Field = { readonly table: string; readonly field: string; readonly column: string };

function setField({ table: from, where, value }: Changes, { table, field, column }: Field): string {
  return `
    UPDATE main.${table} SET "${column}" = (
      SELECT ${INTEGERS.has(column) ? `CAST("${value}" AS INTEGER)` : `"${value}"`} FROM ${from}
      WHERE ${where} AND field = '${field}' AND entity_id = ${table}.id)
    WHERE id IN (SELECT entity_id FROM ${from} WHERE ${where} AND field = '${field}'
      AND entity_id IN (SELECT id FROM main.${table}))`;
}

function setAttributes({ table: from, where, value }: Changes): string {
  return `
    UPDATE main.attribute SET value = (
      SELECT "${value}" FROM ${from}
      WHERE ${where} AND entity_id = attribute.entity_id AND field = 'attribute:' || attribute.name)
    WHERE (entity_id, 'attribute:' || name) IN (SELECT entity_id, field FROM ${from} WHERE ${where})`;
}
