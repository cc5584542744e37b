import type { EntityId, TopicId } from "../model/ids.ts";
import type { Topic, TopicLink, TopicRole } from "../model/topic.ts";
import type { ReadDb } from "./db.ts";

const ALL = `
  SELECT entity_id AS entityId, topic_id AS topicId, role FROM topic_link
  ORDER BY entity_id, topic_id, role`;

const OF_ENTITY = `
  SELECT topic.id, topic.name, topic_link.role
  FROM topic_link JOIN topic ON topic.id = topic_link.topic_id
  WHERE topic_link.entity_id = :id
  ORDER BY topic_link.role, topic.name, topic.id`;

const OF_TOPIC = `
  SELECT entity_id AS entityId, topic_id AS topicId, role FROM topic_link
  WHERE topic_id = :id
  ORDER BY entity_id, role`;

/** All links, by entity, topic and role. */
export function allTopicLinks(db: ReadDb): TopicLink[] {
  return db.prepare<[], TopicLink>(ALL).all();
}

/** The topics of one person or initiative, by role and name. */
export function topicsOf(db: ReadDb, id: EntityId): (Topic & { readonly role: TopicRole })[] {
  return db.prepare<{ id: EntityId }, Topic & { role: TopicRole }>(OF_ENTITY).all({ id });
}

/** Who and what has to do with one topic, by entity. */
export function linksOfTopic(db: ReadDb, id: TopicId): TopicLink[] {
  return db.prepare<{ id: TopicId }, TopicLink>(OF_TOPIC).all({ id });
}
