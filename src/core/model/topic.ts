import type { EntityId, TopicId } from "./ids.ts";

export type Topic = { readonly id: TopicId; readonly name: string };

/** An initiative is about or asks for a topic; a person offers or asks for one. */
export const TOPIC_ROLES = ["about", "asks", "offers"] as const;
export type TopicRole = (typeof TOPIC_ROLES)[number];

/** What an initiative is about or asks for, or what a person offers or asks for. */
export type TopicLink = {
  readonly entityId: EntityId;
  readonly topicId: TopicId;
  readonly role: TopicRole;
};
