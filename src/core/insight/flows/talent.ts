import type { EntityId, InitiativeId, PersonId, TopicId } from "../../model/ids.ts";
import type { TopicRole } from "../../model/topic.ts";
import { NO_DEPARTMENT, type DepartmentLevel } from "../../network/department-level.ts";
import type { Network } from "../../network/network.ts";
import type { ContactFinder } from "./contact.ts";
import type { LikeTopic } from "./topic-likeness.ts";

export type RoleOfTopic = {
  readonly entityId: EntityId;
  readonly topicId: TopicId;
  readonly role: TopicRole;
};

export type TalentAsk = {
  readonly at: DepartmentLevel;
  readonly links: readonly RoleOfTopic[];
  readonly likeTopics: (topic: TopicId) => readonly LikeTopic[];
  readonly contact: ContactFinder;
};

/** What a person offers meets what an initiative or a person in another department asks for. */
export type Talent = {
  readonly person: PersonId;
  readonly asker: EntityId;
  readonly affinity: number;
  readonly contact: number | null;
  readonly score: number;
  /** What is asked for and offered. */
  readonly topics: readonly TopicId[];
};

/** A question with twenty answers helps nobody, and one person can answer a few. */
const OF_ASKER = 2;
const OF_PERSON = 3;

/**
 * Whose talent meets whose question, the best first.
 *
 *     affinity = mean over what is asked of the best v r of what is offered      score = affinity (1 - contact)
 *
 * v: likeness of the topics, 1 for the same, else topic-likeness.ts; r = 1 - ln(n) / ln(N + 1): how rare an offer is, n of
 * the N people who offer something offer it. Of each question the 2 best, and of each person at most 3. Who is private, and what has no department, is
 * in none. O(questions x people who offer). This project.
 */
export function talents(network: Network, ask: TalentAsk): Talent[] {
  const sides = sidesOf(network, ask.at);
  const offers = byTopic(ask.links, (id) => sides.person(id) !== null);
  const asks = byEntity(ask.links);
  const found = [...asks].flatMap(([asker, topics]) => {
    const asking = sides.person(asker) ?? sides.initiative(asker);
    if (asking === null) return [];
    return answers(topics, offers, ask.likeTopics)
      .filter(
        ({ person }) => person !== asker && sides.person(person)!.department !== asking.department,
      )
      .map((answer) => {
        const contact = ask.contact(sides.person(answer.person)!.people, asking.people);
        return { ...answer, asker, contact, score: answer.affinity * (1 - (contact ?? 0)) };
      })
      .filter(({ score }) => score > 0)
      .toSorted(better)
      .slice(0, OF_ASKER);
  });
  const carried = new Map<PersonId, number>();
  return found.toSorted(better).filter(({ person }) => {
    const load = carried.get(person) ?? 0;
    carried.set(person, load + 1);
    return load < OF_PERSON;
  });
}

type Side = { readonly department: number; readonly people: readonly number[] };
type Answer = Pick<Talent, "person" | "affinity" | "topics">;

function better(one: Talent, other: Talent): number {
  return other.score - one.score || one.asker - other.asker || one.person - other.person;
}

function side(department: number, people: readonly number[]): Side | null {
  return department === NO_DEPARTMENT ? null : { department, people };
}

/** Where someone or something sits; null for who may not be proposed. */
function sidesOf({ people, initiatives, placeOf, participants }: Network, at: DepartmentLevel) {
  const placeOfInitiative = new Map(initiatives.map(({ id }, place) => [id, place]));
  return {
    person(id: EntityId): Side | null {
      const place = placeOf.get(id as PersonId);
      if (place === undefined || people[place]!.sharing === "private") return null;
      return side(at.ofPerson[place]!, [place]);
    },
    initiative(id: EntityId): Side | null {
      const place = placeOfInitiative.get(id as InitiativeId);
      if (place === undefined) return null;
      const members = participants.get(id as InitiativeId) ?? [];
      return side(
        at.ofInitiative[place]!,
        members.map((member) => placeOf.get(member)!),
      );
    },
  };
}

function byTopic(
  links: readonly RoleOfTopic[],
  known: (id: EntityId) => boolean,
): Map<TopicId, PersonId[]> {
  const people = new Map<TopicId, PersonId[]>();
  for (const link of links) {
    if (link.role !== "offers" || !known(link.entityId)) continue;
    const them = people.get(link.topicId) ?? [];
    people.set(link.topicId, them);
    them.push(link.entityId as PersonId);
  }
  return people;
}

function byEntity(links: readonly RoleOfTopic[]): Map<EntityId, TopicId[]> {
  const topics = new Map<EntityId, TopicId[]>();
  for (const { entityId, topicId, role } of links)
    if (role === "asks") topics.set(entityId, [...(topics.get(entityId) ?? []), topicId]);
  return topics;
}

/** Everyone who offers some of what is asked. */
function answers(
  asked: readonly TopicId[],
  offers: ReadonlyMap<TopicId, readonly PersonId[]>,
  likeTopics: TalentAsk["likeTopics"],
): Answer[] {
  const all = new Set([...offers.values()].flat()).size;
  const rarity = (topic: TopicId): number =>
    1 - Math.log(offers.get(topic)!.length) / Math.log(all + 1);
  const sums = new Map<PersonId, { value: number; topics: Set<TopicId> }>();
  for (const topic of asked) {
    const best = new Map<PersonId, LikeTopic>();
    for (const like of likeTopics(topic))
      for (const person of offers.get(like.topic) ?? []) {
        const value = like.value * rarity(like.topic);
        if (value > (best.get(person)?.value ?? 0)) best.set(person, { ...like, value });
      }
    for (const [person, like] of best) {
      const sum = sums.get(person) ?? { value: 0, topics: new Set() };
      sums.set(person, sum);
      sum.value += like.value;
      sum.topics.add(topic).add(like.topic);
    }
  }
  return [...sums].map(([person, { value, topics }]) => ({
    person,
    affinity: value / asked.length,
    topics: [...topics],
  }));
}
