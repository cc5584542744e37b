import { flowKey } from "../../model/flow-key.ts";
import { departmentsById, type Around } from "./around.ts";
import type { FoundPair } from "./found.ts";
import { talents } from "./talent.ts";
import { likeTopics } from "./topic-likeness.ts";

/** Whose talent meets whose question: talent.ts. */
export function foundTalents({ network, ask, contact }: Around): FoundPair[] {
  const departmentOf = departmentsById(network, ask.at);
  return talents(network, {
    at: ask.at,
    links: ask.links,
    likeTopics: likeTopics(ask.topics, ask.lexicon),
    contact,
  }).map(({ person, asker, topics, ...measured }) => ({
    ...measured,
    key: flowKey("talent", [person, asker]),
    kind: "talent",
    a: [person],
    b: [asker],
    above: null,
    topics,
    departments: [departmentOf.get(person)!, departmentOf.get(asker)!],
    alike: [],
  }));
}
