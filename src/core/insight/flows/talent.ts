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
/** For contact is looked at: of each question and of each person so many answers, and of all, those that fit best. */
const LOOKED_AT = 8;
const MOST = 4000;

/**
 * Whose talent meets whose question, the best first.
 *
 *     affinity = mean over what is asked of the best v r of what is offered      score = affinity (1 - contact)
 *
 * v: likeness of the topics, 1 for the same, else topic-likeness.ts; r = 1 - ln(n) / ln(N + 1): how rare an offer is, n
 * of the N people who offer something offer it. Of each question the 2 best, and of each person at most 3. Who is
 * private, and what has no department, is in none. Contact is looked at for the 8 best of each question and person,
 * and the 4,000 best of all. O(questions x people who offer). This project.
 */
export function talents(network: Network, ask: TalentAsk): Talent[] {
  const sides = sidesOf(network, ask.at);
  const offers = byTopic(ask.links, (id) => sides.person(id) !== null);
  const answering = answersFrom(network, { likeTopics: ask.likeTopics, offers });
  const candidates = [...byEntity(ask.links)]
    .flatMap(([asker, topics]) => {
      const side = sides.person(asker) ?? sides.initiative(asker);
      if (side === null) return [];
      const mayAnswer = (person: number): boolean =>
        network.people[person]!.id !== asker && ask.at.ofPerson[person] !== side.department;
      return answering
        .to(topics, mayAnswer)
        .map(({ person, affinity }) => ({ person, affinity, asker, asked: topics, side }));
    })
    .toSorted((one, other) => other.affinity - one.affinity)
    .filter(upTo(LOOKED_AT, ({ person }) => person))
    .slice(0, MOST);
  return candidates
    .map(({ person, affinity, asker, asked, side }): Talent => {
      const contact = ask.contact([person], side.people);
      return {
        person: network.people[person]!.id,
        asker,
        affinity,
        contact,
        score: affinity * (1 - (contact ?? 0)),
        topics: answering.topics(person, asked),
      };
    })
    .filter(({ score }) => score > 0)
    .toSorted(better)
    .filter(upTo(OF_ASKER, ({ asker }) => asker))
    .filter(upTo(OF_PERSON, ({ person }) => person));
}

/** Lets the first so many of each through. */
function upTo<Item>(most: number, of: (item: Item) => number): (item: Item) => boolean {
  const times = new Map<number, number>();
  return (item) => {
    const before = times.get(of(item)) ?? 0;
    times.set(of(item), before + 1);
    return before < most;
  };
}

type Side = { readonly department: number; readonly people: readonly number[] };
/** A person by place. */
type Answer = { readonly person: number; readonly affinity: number };

function better(one: Talent, other: Talent): number {
  return other.score - one.score || one.asker - other.asker || one.person - other.person;
}

function sideIn(department: number, people: readonly number[]): Side | null {
  return department === NO_DEPARTMENT ? null : { department, people };
}

/** Where someone or something sits; null for who may not be proposed. */
function sidesOf({ people, initiatives, placeOf, participants }: Network, at: DepartmentLevel) {
  const placeOfInitiative = new Map(initiatives.map(({ id }, place) => [id, place]));
  return {
    person(id: EntityId): Side | null {
      const place = placeOf.get(id as PersonId);
      if (place === undefined || people[place]!.sharing === "private") return null;
      return sideIn(at.ofPerson[place]!, [place]);
    },
    initiative(id: EntityId): Side | null {
      const place = placeOfInitiative.get(id as InitiativeId);
      if (place === undefined) return null;
      const members = participants.get(id as InitiativeId) ?? [];
      return sideIn(
        at.ofInitiative[place]!,
        members.map((member) => placeOf.get(member)!),
      );
    },
  };
}

/** Who offers a topic, and how rare an offer it is. */
type Offers = {
  readonly of: ReadonlyMap<TopicId, readonly PersonId[]>;
  readonly rarity: ReadonlyMap<TopicId, number>;
};

function byTopic(links: readonly RoleOfTopic[], known: (id: EntityId) => boolean): Offers {
  const people = new Map<TopicId, PersonId[]>();
  for (const link of links) {
    if (link.role !== "offers" || !known(link.entityId)) continue;
    const them = people.get(link.topicId) ?? [];
    people.set(link.topicId, them);
    them.push(link.entityId as PersonId);
  }
  const all = new Set([...people.values()].flat()).size;
  const rarity = new Map(
    [...people].map(([topic, { length }]) => [topic, 1 - Math.log(length) / Math.log(all + 1)]),
  );
  return { of: people, rarity };
}

function byEntity(links: readonly RoleOfTopic[]): Map<EntityId, TopicId[]> {
  const topics = new Map<EntityId, TopicId[]>();
  for (const { entityId, topicId, role } of links)
    if (role === "asks") topics.set(entityId, [...(topics.get(entityId) ?? []), topicId]);
  return topics;
}

/** Who offers what meets one topic, by place, each with the offer that meets it best. */
type Offering = {
  readonly people: Uint32Array;
  readonly values: Float64Array;
  readonly likeOf: ReadonlyMap<number, LikeTopic>;
};

type Answering = Pick<TalentAsk, "likeTopics"> & { readonly offers: Offers };

/** The best answers to what someone asks, of those who may; each topic is looked up but once, as many ask for it. */
function answersFrom({ people, placeOf }: Network, { likeTopics, offers }: Answering) {
  const known = new Map<TopicId, Offering>();
  const ids = Float64Array.from(people, ({ id }) => id);
  const values = new Float64Array(people.length);
  const offering = (topic: TopicId): Offering => {
    const before = known.get(topic);
    if (before !== undefined) return before;
    const likeOf = new Map<number, LikeTopic>();
    for (const like of likeTopics(topic))
      for (const id of offers.of.get(like.topic) ?? []) {
        const person = placeOf.get(id)!;
        const value = like.value * offers.rarity.get(like.topic)!;
        if (value > (likeOf.get(person)?.value ?? 0)) likeOf.set(person, { ...like, value });
      }
    const found = {
      people: Uint32Array.from(likeOf.keys()),
      values: Float64Array.from(likeOf.values(), ({ value }) => value),
      likeOf,
    };
    known.set(topic, found);
    return found;
  };
  const isBetter = (one: number, other: number): boolean =>
    values[one]! > values[other]! || (values[one] === values[other] && ids[one]! < ids[other]!);
  const to = (
    asked: readonly TopicId[],
    mayAnswer: (person: number) => boolean,
  ): readonly Answer[] => {
    const found: number[] = [];
    for (const { people: them, values: own } of asked.map(offering))
      for (let i = 0; i < them.length; i += 1) {
        if (values[them[i]!] === 0) found.push(them[i]!);
        values[them[i]!]! += own[i]!;
      }
    const best: number[] = [];
    for (const person of found) {
      if (best.length === LOOKED_AT && !isBetter(person, best.at(-1)!)) continue;
      if (!mayAnswer(person)) continue;
      const at = best.findIndex((other) => isBetter(person, other));
      best.splice(at < 0 ? best.length : at, 0, person);
      if (best.length > LOOKED_AT) best.pop();
    }
    const answers = best.map((person) => ({ person, affinity: values[person]! / asked.length }));
    for (const person of found) values[person] = 0;
    return answers;
  };
  /** What is asked of a person, and what of theirs meets it. */
  const topics = (person: number, asked: readonly TopicId[]): TopicId[] => {
    const told = new Set<TopicId>();
    for (const topic of asked) {
      const like = offering(topic).likeOf.get(person);
      if (like !== undefined) told.add(topic).add(like.topic);
    }
    return [...told];
  };
  return { to, topics };
}
