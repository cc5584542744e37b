import type { TopicId } from "./ids.ts";

export type Topic = { readonly id: TopicId; readonly name: string };

/** An initiative is about or asks for a topic; a person offers or asks for one. */
export const TOPIC_ROLES = ["about", "asks", "offers"] as const;
export type TopicRole = (typeof TOPIC_ROLES)[number];
