import type { WriteDb } from "../db.ts";
import { DEPARTMENT_COLUMNS, HIDDEN, INITIATIVE_COLUMNS, PERSON_COLUMNS } from "./fields.ts";

const CHANGED_ATTRIBUTES = `
  INSERT INTO temp.draft_change (entity_id, kind, field, before, after, file, line, visible)
  SELECT drafted.entity_id, entity.kind, 'attribute:' || drafted.name, stored.value, drafted.value, drafted.file, drafted.line, 1
  FROM temp.draft_attribute AS drafted
  JOIN main.attribute AS stored ON stored.entity_id = drafted.entity_id AND stored.name = drafted.name
  JOIN main.entity ON entity.id = drafted.entity_id
  WHERE drafted.conflicted = 0 AND stored.value <> drafted.value`;

/** What the drafted rows of one kind would change in the stored ones, field by field. */
function changes(table: string, columns: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(columns).map(
    ([field, column], bit) => `
    INSERT INTO temp.draft_change (entity_id, kind, field, before, after, file, line, visible)
    SELECT drafted.id, '${table}', '${field}', CAST(stored."${column}" AS TEXT), CAST(drafted."${column}" AS TEXT),
      drafted.file, drafted.line, ${HIDDEN.has(field) ? 0 : 1}
    FROM temp.draft_${table} AS drafted JOIN main.${table} AS stored ON stored.id = drafted.id
    WHERE drafted.created = 0 AND drafted.conflicted & ${1 << bit} = 0 AND stored."${column}" IS NOT drafted."${column}"`,
  );
}

const CHANGES = [
  ...changes("department", DEPARTMENT_COLUMNS),
  ...changes("person", PERSON_COLUMNS),
  ...changes("initiative", INITIATIVE_COLUMNS),
  CHANGED_ATTRIBUTES,
];
/** A following field alone (the fingerprint of a row that says nothing new) is no change. */
const DROP_SILENT = `
  DELETE FROM temp.draft_change WHERE visible = 0
    AND entity_id NOT IN (SELECT entity_id FROM temp.draft_change WHERE visible = 1)`;
const DROP_CONFLICTED = `DELETE FROM temp.draft_attribute WHERE conflicted = 1`;
const DROP_KNOWN = [
  `DELETE FROM temp.draft_alias WHERE EXISTS (
    SELECT 1 FROM main.department_alias AS stored
    WHERE stored.key = draft_alias.key AND stored.department_id = draft_alias.department_id)`,
  `DELETE FROM temp.draft_given WHERE EXISTS (
    SELECT 1 FROM main.given_id AS stored WHERE stored.source = draft_given.source
      AND stored.kind = draft_given.kind AND stored.given = draft_given.given)`,
  `DELETE FROM temp.draft_link WHERE EXISTS (
    SELECT 1 FROM main.topic_link AS stored WHERE stored.entity_id = draft_link.entity_id
      AND stored.topic_id = draft_link.topic_id AND stored.role = draft_link.role)`,
  `DELETE FROM temp.draft_attribute WHERE EXISTS (
    SELECT 1 FROM main.attribute AS stored
    WHERE stored.entity_id = draft_attribute.entity_id AND stored.name = draft_attribute.name)`,
];

/** Ends the gathering: what is left in the drafted tables afterwards is exactly what an apply writes. */
export function sealDraft(db: WriteDb): void {
  for (const sql of CHANGES) db.exec(sql);
  db.exec(DROP_SILENT);
  db.exec(DROP_CONFLICTED);
  for (const sql of DROP_KNOWN) db.exec(sql);
}
