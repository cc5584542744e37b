import type { Origin } from "../../intake/ports/draft.ts";
import type { EntityId, EntityKind, TopicId } from "../../model/ids.ts";
import type { TopicRole } from "../../model/topic.ts";
import type { WriteDb } from "../db.ts";
import type { DraftedRows } from "./drafted-rows.ts";
import type { draftedSaid } from "./drafted-said.ts";

const TOPIC = `SELECT id FROM temp.draft_topic WHERE key = :key`;
const STORED_TOPIC = `SELECT id FROM main.topic WHERE key = :key`;
const NEW_TOPIC = `
  INSERT INTO temp.draft_topic (id, key, name, created, file, line) VALUES (:id, :key, :name, :created, :file, :line)`;
const LINK = `
  INSERT OR IGNORE INTO temp.draft_link (entity_id, topic_id, role, file, line) VALUES (:entity, :topic, :role, :file, :line)`;
const ATTRIBUTE = `
  SELECT value, conflicted, file, line FROM temp.draft_attribute WHERE entity_id = :entity AND name = :name`;
const KIND = `
  SELECT coalesce((SELECT kind FROM main.entity WHERE id = :id),
    (SELECT 'initiative' FROM temp.draft_initiative WHERE id = :id),
    (SELECT 'person' FROM temp.draft_person WHERE id = :id), 'department') AS kind`;
const NEW_ATTRIBUTE = `
  INSERT INTO temp.draft_attribute (entity_id, name, value, file, line, conflicted)
  VALUES (:entity, :name, :value, :file, :line, 0)`;
const ATTRIBUTE_CONFLICT = `UPDATE temp.draft_attribute SET conflicted = 1 WHERE entity_id = :entity AND name = :name`;

/** Topics and kept columns of a draft. */
export function draftedExtras(
  db: WriteDb,
  nextId: () => number,
  { rows, said }: { readonly rows: DraftedRows; readonly said: ReturnType<typeof draftedSaid> },
) {
  const topic = db.prepare<{ key: string }, { id: TopicId }>(TOPIC);
  const storedTopic = db.prepare<{ key: string }, { id: TopicId }>(STORED_TOPIC);
  const newTopic = db.prepare(NEW_TOPIC);
  const link = db.prepare(LINK);
  const attribute = db.prepare<
    { entity: number; name: string },
    { value: string; conflicted: number } & Origin
  >(ATTRIBUTE);
  const kindOf = db.prepare<{ id: EntityId }, EntityKind>(KIND).pluck();
  const newAttribute = db.prepare(NEW_ATTRIBUTE);
  const attributeConflict = db.prepare(ATTRIBUTE_CONFLICT);
  return {
    topic(key: string, name: string, origin: Origin): TopicId {
      const known = topic.get({ key });
      if (known) return known.id;
      const stored = storedTopic.get({ key });
      const id = stored?.id ?? (nextId() as TopicId);
      newTopic.run({
        id,
        key,
        name,
        created: stored ? 0 : 1,
        file: origin.file,
        line: origin.line,
      });
      return id;
    },
    linkTopic: (entity: EntityId, topicId: TopicId, role: TopicRole, origin: Origin): void =>
      void link.run({ entity, topic: topicId, role, file: origin.file, line: origin.line }),
    setAttribute(entity: EntityId, name: string, value: string, origin: Origin): boolean {
      const before = attribute.get({ entity, name });
      if (!before) newAttribute.run({ entity, name, value, file: origin.file, line: origin.line });
      if (!before || before.value === value) return false;
      attributeConflict.run({ entity, name });
      rows.disagreed();
      const about = {
        kind: kindOf.get({ id: entity })!,
        id: entity,
        field: `attribute:${name}`,
        keys: null,
      };
      const { file, line } = before;
      if (before.conflicted === 0)
        said.disagree({ ...about, said: before.value, earlier: null }, { file, line });
      said.disagree({ ...about, said: value, earlier: null }, origin);
      return true;
    },
  };
}
