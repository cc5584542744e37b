import type { EntityId, PersonId } from "../../core/model/ids.ts";
import type { ReadDb } from "../../core/store/db.ts";
import { allPeople } from "../../core/store/people.ts";
import { allTopicLinks } from "../../core/store/topic-links.ts";
import { allTopics } from "../../core/store/topics.ts";
import type { WrittenText } from "../../core/text/likeness/corpus.ts";

/** What people offer, ask for or do, with whom it is said of; nobody who wishes not to be named. */
export type Label = {
  readonly text: string;
  readonly people: readonly PersonId[];
  /** How much it says of someone: (0, 1]. */
  readonly weight: number;
};

/** Who offers something knows it; who asks for it works on it; what someone's job is called tells less. */
const WEIGHT = { offers: 1, asks: 0.85, role: 0.7 } as const;

/** All labels of people, in a fixed order. */
export function labelsOf(db: ReadDb): Label[] {
  const people = allPeople(db).filter(({ sharing }) => sharing !== "private");
  const shown = new Set<EntityId>(people.map(({ id }) => id));
  const nameOf = new Map(allTopics(db).map(({ id, name }) => [id, name]));
  const labels = { offers: new Map(), asks: new Map(), role: new Map() } as Record<
    keyof typeof WEIGHT,
    Map<string, PersonId[]>
  >;
  const add = (kind: keyof typeof WEIGHT, text: string, person: PersonId): void => {
    const known = labels[kind].get(text);
    if (known === undefined) labels[kind].set(text, [person]);
    else known.push(person);
  };
  for (const { entityId, topicId, role } of allTopicLinks(db))
    if (role !== "about" && shown.has(entityId))
      add(role, nameOf.get(topicId)!, entityId as PersonId);
  for (const { id, role } of people) if (role !== null) add("role", role, id);
  return (["offers", "asks", "role"] as const).flatMap((kind) =>
    [...labels[kind]].map(([text, of]) => ({ text, people: of, weight: WEIGHT[kind] })),
  );
}

/** Each label twice, as Dutch and as English: a word or two do not tell which they are. */
export function labelTexts(labels: readonly Label[]): WrittenText[] {
  return labels.flatMap(({ text }) =>
    (["nl", "en"] as const).map((language) => ({ title: text, text: "", language })),
  );
}
