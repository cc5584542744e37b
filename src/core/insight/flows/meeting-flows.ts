import { flowKey } from "../../model/flow-key.ts";
import type { EntityId } from "../../model/ids.ts";
import type { Topic } from "../../model/topic.ts";
import type { DepartmentLevel } from "../../network/department-level.ts";
import type { Network } from "../../network/network.ts";
import { meetingPeople, type MeetAmong } from "../meet/meet-among.ts";
import type { Meeting } from "../meet/meet.ts";
import { contactFinder } from "./contact.ts";
import type { FoundPair } from "./found.ts";
import type { RoleOfTopic } from "./talent.ts";

export type TopicsOfPeople = {
  readonly topics: readonly Topic[];
  readonly links: readonly RoleOfTopic[];
};

/** Who may meet at a level, and by what: for meet.ts, in this thread or another. */
export function amongWhom(
  network: Network,
  at: DepartmentLevel,
  { topics, links }: TopicsOfPeople,
): MeetAmong {
  const people = new Map(topics.map(({ id }) => [id, [] as EntityId[]]));
  for (const { entityId, topicId } of links) people.get(topicId)?.push(entityId);
  return meetingPeople(
    network,
    at,
    topics.map(({ id }) => ({ people: people.get(id)! as never })),
  );
}

/**
 * People who should meet, as flows; in the order in which they were found.
 *
 * @param topics those of {@link amongWhom}
 */
export function meetingFlows(
  network: Network,
  at: DepartmentLevel,
  { found, topics }: { readonly found: readonly Meeting[]; readonly topics: readonly Topic[] },
): FoundPair[] {
  const contact = contactFinder(network.pairs);
  const idOf = (place: number): EntityId => network.people[place]!.id;
  return found.map(({ a, b, score, above, topics: common }) => ({
    key: flowKey("meet", [idOf(a), idOf(b)]),
    kind: "meet",
    a: [idOf(a)],
    b: [idOf(b)],
    affinity: Math.min(1, score),
    // Of the few that are told.
    get contact() {
      return contact([a], [b]);
    },
    score,
    above,
    topics: common.map((topic) => topics[topic]!.id),
    departments: [at.ofPerson[a]!, at.ofPerson[b]!],
    alike: [],
  }));
}
