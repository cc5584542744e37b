import type { EntityId, TopicId } from "../../core/model/ids.ts";
import type { CurrentFlows } from "./found-flows.ts";

/** Of each finding. */
const TOPICS = 8;

/** Topics as findings tell of them. */
export function flowTopics({ topics, links }: CurrentFlows["topics"]) {
  const names = new Map(topics.map(({ id, name }) => [id, name]));
  const topicsOf = new Map<EntityId, Set<TopicId>>();
  for (const { entityId, topicId } of links)
    topicsOf.set(entityId, (topicsOf.get(entityId) ?? new Set()).add(topicId));
  return {
    /** The first of them. */
    named: (ids: Iterable<TopicId>) =>
      [...ids].slice(0, TOPICS).map((id) => ({ id, name: names.get(id)! })),
    /** What two or more have, that which most have first. */
    inCommon(ids: readonly EntityId[]): TopicId[] {
      const times = new Map<TopicId, number>();
      for (const id of ids)
        for (const topic of topicsOf.get(id) ?? []) times.set(topic, (times.get(topic) ?? 0) + 1);
      return [...times]
        .filter(([, count]) => count > 1)
        .toSorted((one, other) => other[1] - one[1] || one[0] - other[0])
        .map(([topic]) => topic);
    },
  };
}
