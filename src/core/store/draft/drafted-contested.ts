import type { EntityId, EntityKind } from "../../model/ids.ts";
import type { WriteDb } from "../db.ts";
import type { BulkInserts } from "./bulk-insert.ts";

const INTO = "INSERT OR IGNORE INTO temp.draft_contested (text, kind, entity_id)";
/** What an earlier or a later row said; of a department its other names are found, whichever is its own. */
const DISAGREED = `${INTO}
  SELECT coalesce("key", value), kind, entity_id FROM temp.draft_said WHERE "key" IS NOT NULL OR field = 'email'
  UNION SELECT "key", 'person', id FROM temp.draft_person WHERE id IN (${of("'name', 'email', 'departmentId'")})
  UNION SELECT email, 'person', id FROM temp.draft_person
    WHERE email IS NOT NULL AND id IN (${of("'name', 'email', 'departmentId'")})
  UNION SELECT "key", 'initiative', id FROM temp.draft_initiative WHERE id IN (${of("'title'")})`;
/** What is stored and what would replace it, as a person may keep either. */
const CHANGED = [
  changed("person", "key", ["key", "email", "department_id"]),
  changed("person", "email", ["key", "email", "department_id"]),
  changed("initiative", "key", ["key"]),
  changed("department", "key", ["key", "code"]),
  // A code is a short word: folded it is its small letters.
  changed("department", "code", ["key", "code"], "lower"),
];
const BY_TEXT = `
  SELECT entity_id AS id, kind FROM temp.draft_contested WHERE text = :text ORDER BY entity_id LIMIT 50`;
const BY_ENTITY = `SELECT 1 FROM temp.draft_contested WHERE entity_id = :id`;

function of(fields: string): string {
  return `SELECT entity_id FROM temp.draft_said WHERE field IN (${fields})`;
}

function changed(
  table: Exclude<EntityKind, "topic">,
  column: string,
  by: readonly string[],
  folded = "",
): string {
  const differs = by.map((one) => `drafted."${one}" IS NOT stored."${one}"`).join(" OR ");
  const from = `
    FROM temp.draft_${table} AS drafted JOIN main.${table} AS stored ON stored.id = drafted.id
    WHERE drafted.created = 0 AND (${differs})`;
  return ["drafted", "stored"]
    .map(
      (one) => `
    ${INTO} SELECT ${folded}(${one}."${column}"), '${table}', drafted.id ${from} AND ${one}."${column}" IS NOT NULL`,
    )
    .join(";");
}

/** What is found by words whose owner a person has yet to settle: gathered once, when it is first asked for. */
export function draftedContested(db: WriteDb, inserts: BulkInserts) {
  const byText = db.prepare<{ text: string }, { id: EntityId; kind: EntityKind }>(BY_TEXT);
  const byEntity = db.prepare<{ id: EntityId }>(BY_ENTITY);
  let known: boolean | null = null;
  const isAny = (): boolean => (known ??= gather());
  const gather = (): boolean => {
    inserts.flush();
    for (const statement of [DISAGREED, ...CHANGED]) db.exec(statement);
    return db.prepare("SELECT 1 FROM temp.draft_contested LIMIT 1").get() !== undefined;
  };
  return {
    contested: (text: string): readonly { readonly id: EntityId; readonly kind: EntityKind }[] =>
      isAny() ? byText.all({ text }) : [],
    isContested: (id: EntityId): boolean => isAny() && byEntity.get({ id }) !== undefined,
  };
}
