import type { Disagreement, Origin } from "../../intake/ports/draft.ts";
import type { EntityId, EntityKind } from "../../model/ids.ts";
import type { WriteDb } from "../db.ts";
import type { BulkInserts } from "./bulk-insert.ts";

/** What someone or something is found by; of a department its other names are found, whichever is its own. */
const FINDING: ReadonlySet<string> = new Set(["name", "title", "email", "departmentId", "code"]);
const CONTESTED = `
  INSERT INTO temp.draft_contested (text, kind, entity_id)
  SELECT coalesce(key, value), kind, entity_id FROM temp.draft_said WHERE key IS NOT NULL OR field = 'email'
  UNION SELECT key, 'person', id FROM temp.draft_person WHERE id IN (${of("'name', 'email', 'departmentId'")})
  UNION SELECT email, 'person', id FROM temp.draft_person
    WHERE email IS NOT NULL AND id IN (${of("'name', 'email', 'departmentId'")})
  UNION SELECT key, 'initiative', id FROM temp.draft_initiative WHERE id IN (${of("'title'")})`;
const BY_TEXT = `
  SELECT entity_id AS id, kind FROM temp.draft_contested WHERE text = :text ORDER BY entity_id LIMIT 50`;
const BY_ENTITY = `SELECT 1 FROM temp.draft_contested WHERE entity_id = :id`;

function of(fields: string): string {
  return `SELECT entity_id FROM temp.draft_said WHERE field IN (${fields})`;
}

/**
 * What rows of a batch say of fields on which they disagree. What an earlier row said has no place yet: it gets one when
 * the draft is sealed.
 */
export function draftedSaid(db: WriteDb, inserts: BulkInserts) {
  const insert = inserts.into('draft_said (entity_id, kind, field, value, "key", file, line)', 7);
  const byText = db.prepare<{ text: string }, { id: EntityId; kind: EntityKind }>(BY_TEXT);
  const byEntity = db.prepare<{ id: EntityId }>(BY_ENTITY);
  let isAnyFound = false;
  let isGathered = false;
  const gather = (): boolean => {
    if (!isAnyFound || isGathered) return isAnyFound;
    inserts.flush();
    db.exec(CONTESTED);
    return (isGathered = true);
  };
  return {
    disagree({ kind, id, field, said, earlier, keys }: Disagreement, { file, line }: Origin): void {
      if (FINDING.has(field)) isAnyFound = true;
      if (earlier !== null)
        insert.add([id, kind, field, earlier, keys?.earlier ?? null, null, null]);
      if (said !== null) insert.add([id, kind, field, said, keys?.said ?? null, file, line]);
    },
    contested: (text: string): readonly { readonly id: EntityId; readonly kind: EntityKind }[] =>
      gather() ? byText.all({ text }) : [],
    isContested: (id: EntityId): boolean => gather() && byEntity.get({ id }) !== undefined,
  };
}
