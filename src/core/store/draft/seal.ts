import type { WriteDb } from "../db.ts";
import { CHANGE_ROWS, EXTRA_CHANGE_ROWS } from "./change-rows.ts";
import { sealConflicts } from "./conflict-rows.ts";
import { FOLLOW } from "./policies.ts";

const ROWS_BY_ENTITY = `CREATE INDEX IF NOT EXISTS temp.draft_row_entity ON draft_row(entity_id)`;
/** Kept, as one of what the rows say may be chosen. */
const LEAVE_CONFLICTED = `UPDATE temp.draft_attribute SET taken = 0 WHERE conflicted = 1`;
const DROP_KNOWN_IDS = `
  DELETE FROM temp.draft_given WHERE EXISTS (
    SELECT 1 FROM main.given_id AS stored WHERE stored.source = draft_given.source
      AND stored.kind = draft_given.kind AND stored.given = draft_given.given)`;
const DROP_KNOWN_ALIASES = `
  DELETE FROM temp.draft_alias WHERE EXISTS (
    SELECT 1 FROM main.department_alias AS stored
    WHERE stored.key = draft_alias.key AND stored.department_id = draft_alias.department_id)`;
const KNOWN_LINKS = `
  UPDATE temp.draft_link SET known = 1, taken = 0 WHERE entity_id <= :last AND EXISTS (
    SELECT 1 FROM main.topic_link AS stored WHERE stored.entity_id = draft_link.entity_id
      AND stored.topic_id = draft_link.topic_id AND stored.role = draft_link.role)`;
const DROP_KNOWN_ATTRIBUTES = `
  DELETE FROM temp.draft_attribute WHERE entity_id <= :last AND EXISTS (
    SELECT 1 FROM main.attribute AS stored
    WHERE stored.entity_id = draft_attribute.entity_id AND stored.name = draft_attribute.name)`;

/**
 * Ends the gathering: what is left in the drafted tables afterwards, and taken, is exactly what an apply writes.
 *
 * @param last the highest id that is stored; 0 in an empty workspace, where there is nothing to compare with
 */
export function sealDraft(db: WriteDb, last: number): void {
  db.exec(LEAVE_CONFLICTED);
  sealConflicts(db, last);
  if (last === 0) return;
  db.exec(ROWS_BY_ENTITY);
  for (const sql of CHANGE_ROWS) db.exec(sql);
  db.exec(DROP_KNOWN_IDS);
  db.exec(DROP_KNOWN_ALIASES);
  db.prepare(KNOWN_LINKS).run({ last });
  for (const sql of EXTRA_CHANGE_ROWS) db.prepare(sql).run({ last });
  db.prepare(DROP_KNOWN_ATTRIBUTES).run({ last });
  for (const sql of FOLLOW) db.exec(sql);
}
