import { flowKey } from "../../model/flow-key.ts";
import type { EntityId, TopicId } from "../../model/ids.ts";
import type { Initiative } from "../../model/initiative.ts";
import type { Topic } from "../../model/topic.ts";
import type { DepartmentLevel } from "../../network/department-level.ts";
import type { Network } from "../../network/network.ts";
import { compareDepartments } from "../../network/small-departments.ts";
import { step, type Watch } from "../../network/watch.ts";
import type { Corpus } from "../../text/likeness/corpus.ts";
import type { Lexicon } from "../../text/likeness/lexicon.ts";
import { meet } from "../meet/meet.ts";
import { alikePairs, type Alike, type AlikePair } from "./alike.ts";
import { contactFinder, type ContactFinder } from "./contact.ts";
import { departmentsOf, flowGroups } from "./flow-groups.ts";
import { hasLessonFor } from "./lesson.ts";
import { crossings, departmentAffinities, potentialOf, type Between } from "./potential.ts";
import { talents, type RoleOfTopic } from "./talent.ts";
import { likeTopics } from "./topic-likeness.ts";
import { foldInitiatives, type Unit } from "./units.ts";

export type FlowsAsk = {
  readonly at: DepartmentLevel;
  /** In the network's order, with their texts as rows of the corpus. */
  readonly initiatives: readonly Initiative[];
  readonly corpus: Corpus;
  /** Of each the first that says nearly the same. */
  readonly first: Int32Array;
  readonly topics: readonly Topic[];
  readonly links: readonly RoleOfTopic[];
  readonly lexicon: Lexicon;
  /** People who should meet: so many at most. */
  readonly meetings: number;
  readonly seed: number;
  readonly watch: Watch;
};

/** Initiatives that count as one, by id; the first stands for all. */
type Folded = readonly [EntityId, ...EntityId[]];

type Measured = {
  readonly key: string;
  readonly affinity: number;
  /** null: nobody is known of one of the sides. */
  readonly contact: number | null;
  readonly score: number;
  /** Places of the departments that it touches. */
  readonly departments: readonly number[];
};

export type FoundGroup = Measured & { readonly units: readonly Folded[] };

export type FoundPair = Measured & {
  readonly kind: "alike" | "talent" | "lesson" | "meet" | "departments";
  /** Of a lesson the one that has it, of a talent the person who offers. */
  readonly a: Folded;
  readonly b: Folded;
  readonly above: number | null;
  readonly topics: readonly TopicId[];
  /** Of departments their most alike initiatives: what the affinity comes from. */
  readonly alike: readonly (readonly [EntityId, EntityId])[];
};

export type FoundFlows = {
  /** The highest score first, as all lists here. */
  readonly groups: readonly FoundGroup[];
  readonly initiatives: readonly FoundPair[];
  readonly talents: readonly FoundPair[];
  readonly meetings: readonly FoundPair[];
  readonly departments: readonly FoundPair[];
  /** Of two departments by their places; null where one has no initiatives. */
  readonly potential: (a: number, b: number) => number | null;
};

/** Pairs of initiatives that are looked at for contact, the most alike first. */
const MOST_PAIRS = 20_000;
/** A group most of whose people know each other already needs no introduction. */
const MOST_CONTACT = 0.5;
/** Of a group of near-identical ones so many are held against each other. */
const MOST_HELD = 12;

/**
 * Where knowledge could flow between departments and does not yet. What each kind is: alike.ts, flow-groups.ts,
 * lesson.ts, talent.ts, meet.ts, potential.ts.
 *
 *     score = affinity (1 - contact)
 *
 * of initiatives and talents; of a group both are means over its pairs; of people who should meet the score is how
 * expected a tie is; of departments it is their potential. A pair within a group is not told again, unless it is a
 * lesson. Small departments are not ranked, but their initiatives and people are in everything else.
 *
 * @throws Failure `cancelled`
 */
export function findFlows(network: Network, ask: FlowsAsk): FoundFlows {
  const part = parts(ask.watch, 4);
  const units = foldInitiatives(network, ask.at, ask.first);
  const contact = contactFinder(network.pairs);
  const around: Around = {
    network,
    ask,
    units,
    contact,
    alike: alikePairs(ask.corpus, units, { seed: ask.seed, watch: part(0) }),
  };
  step(part(1), 0, 1);
  const groups = foundGroups(around);
  step(part(2), 0, 1);
  const initiatives = foundPairs(around, groups);
  const talented = foundTalents(around);
  const meetings = foundMeetings(around, part(3));
  const pairs = [...initiatives.filter(outside(groups)), ...talented];
  const flows = [...groups.map(betweenAll), ...pairs.map(betweenSides(network, ask.at))];
  const potential = potentialOf(flows, ask.at);
  return {
    groups,
    initiatives,
    talents: talented,
    meetings,
    departments: foundDepartments(around, potential),
    potential,
  };
}

type Around = {
  readonly network: Network;
  readonly ask: FlowsAsk;
  readonly units: readonly Unit[];
  readonly contact: ContactFinder;
  readonly alike: Alike;
};

/** The whole as so many parts of the same length. */
function parts({ cancelled, progress }: Watch, count: number): (part: number) => Watch {
  return (part) => ({
    cancelled,
    progress: (done, total) =>
      progress(Math.round((100 * (part + (total === 0 ? 1 : done / total))) / count), 100),
  });
}

function foundGroups(around: Around): FoundGroup[] {
  const { units, alike } = around;
  const several = flowGroups(units, alike.pairs, {
    beyond: (a, b) => alike.measure(a, b).beyond,
  });
  const grouped = new Set(several.flat());
  const alone = units.flatMap((unit, place) =>
    unit.departments.length >= 3 && !grouped.has(place) ? [[place]] : [],
  );
  return [...several, ...alone]
    .map((group) => measureGroup(around, group))
    .filter(({ contact, score }) => score > 0 && (contact ?? 0) <= MOST_CONTACT)
    .toSorted(byScore);
}

function measureGroup(around: Around, group: readonly number[]): FoundGroup {
  const { units } = around;
  const [only] = group;
  const { affinity, contact } =
    group.length === 1 ? measureFolded(around, units[only!]!) : measurePairs(around, group);
  const ordered = group.toSorted(
    (a, b) => centrality(around, group, b) - centrality(around, group, a) || a - b,
  );
  const folded = ordered.map((unit) => idsOf(around, units[unit]!));
  return {
    key: flowKey("group", keyEnds(folded)),
    affinity,
    contact,
    score: affinity * (1 - (contact ?? 0)),
    departments: [...departmentsOf(group, units)].sort((a, b) => a - b),
    units: folded,
  };
}

function betweenAll(group: FoundGroup): Between {
  return { between: crossings(group, group), score: group.score };
}

/** From one side of a pair to the other: near-identical ones on one side are no flow of this pair. */
function betweenSides(network: Network, at: DepartmentLevel): (pair: FoundPair) => Between {
  const departmentOf = departmentsById(network, at);
  const sideOf = (ids: Folded) => ({ departments: ids.map((id) => departmentOf.get(id)!) });
  return ({ a, b, score }) => ({ between: crossings(sideOf(a), sideOf(b)), score });
}

/** One initiative stands for those that say the same; where there is no other, some of these make the key. */
function keyEnds(folded: readonly Folded[]): readonly EntityId[] {
  return folded.length === 1 ? folded[0]!.slice(0, MOST_HELD) : folded.map(([first]) => first);
}

function measurePairs({ units, alike, contact }: Around, group: readonly number[]) {
  const pairs = group.flatMap((a, at) => group.slice(at + 1).map((b) => [a, b] as const));
  return {
    affinity: mean(pairs.map(([a, b]) => alike.measure(a, b).affinity))!,
    contact: meanContact(pairs.map(([a, b]) => contact(units[a]!.people, units[b]!.people))),
  };
}

/** Near-identical ones are as alike as can be; contact is that of the departments' own people. */
function measureFolded({ network, ask, contact }: Around, unit: Unit) {
  const held = unit.members.slice(0, MOST_HELD).map((place) => ({
    department: ask.at.ofInitiative[place]!,
    people: peopleOf(network, place),
  }));
  const contacts = held.flatMap((a, at) =>
    held
      .slice(at + 1)
      .flatMap((b) => (a.department === b.department ? [] : [contact(a.people, b.people)])),
  );
  return { affinity: 1, contact: meanContact(contacts) };
}

/** Where nobody is known there is none; null where that holds for every pair. */
function meanContact(contacts: readonly (number | null)[]): number | null {
  return contacts.every((one) => one === null) ? null : mean(contacts.map((one) => one ?? 0));
}

function centrality({ alike }: Around, group: readonly number[], unit: number): number {
  return group.reduce(
    (sum, other) => sum + (other === unit ? 0 : alike.measure(unit, other).affinity),
    0,
  );
}

function foundPairs(around: Around, groups: readonly FoundGroup[]): FoundPair[] {
  const { units, alike } = around;
  const folded = units.filter(({ departments }) => departments.length === 2);
  const isOutside = outside(groups);
  return [
    ...alike.pairs
      .filter(({ remarkable }) => remarkable)
      .slice(0, MOST_PAIRS)
      .map((pair) => measurePair(around, pair)),
    ...folded.map((unit) => measureTwins(around, unit)),
  ]
    .filter((pair) => pair.score > 0 && (pair.kind === "lesson" || isOutside(pair)))
    .toSorted(byScore);
}

function measurePair(around: Around, pair: AlikePair): FoundPair {
  const { units, contact } = around;
  const one = units[pair.a]!;
  const other = units[pair.b]!;
  return flowOf(around, {
    one: one.members,
    other: other.members,
    affinity: pair.affinity,
    above: pair.above,
    contact: contact(one.people, other.people),
    departments: [...departmentsOf([pair.a, pair.b], units)],
  });
}

/** Near-identical ones in two departments. */
function measureTwins(around: Around, unit: Unit): FoundPair {
  const { network, ask } = around;
  const [one, other] = unit.departments.map((department) =>
    unit.members.filter((place) => ask.at.ofInitiative[place] === department),
  );
  const people = (places: readonly number[]) => places.flatMap((place) => peopleOf(network, place));
  return flowOf(around, {
    one: one!,
    other: other!,
    affinity: 1,
    above: 1,
    contact: around.contact(people(one!), people(other!)),
    departments: unit.departments,
  });
}

function flowOf(
  { network, ask }: Around,
  pair: Pick<FoundPair, "affinity" | "above" | "contact" | "departments"> & {
    readonly one: readonly number[];
    readonly other: readonly number[];
  },
): FoundPair {
  const { one, other, ...measured } = pair;
  const told = (places: readonly number[]) => ask.initiatives[places[0]!]!;
  const turned = hasLessonFor(told(other), told(one));
  const kind = turned || hasLessonFor(told(one), told(other)) ? "lesson" : "alike";
  const [from, to] = turned ? [other, one] : [one, other];
  const ids = (places: readonly number[]) =>
    places.map((place) => network.initiatives[place]!.id) as readonly EntityId[] as Folded;
  return {
    ...measured,
    key: flowKey(kind, [ids(from)[0], ids(to)[0]]),
    kind,
    a: ids(from),
    b: ids(to),
    score: pair.affinity * (1 - (pair.contact ?? 0)),
    topics: [],
    alike: [],
  };
}

function foundTalents({ network, ask, contact }: Around): FoundPair[] {
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

function departmentsById(network: Network, at: DepartmentLevel): ReadonlyMap<EntityId, number> {
  return new Map<EntityId, number>([
    ...network.people.map(({ id }, place) => [id, at.ofPerson[place]!] as const),
    ...network.initiatives.map(({ id }, place) => [id, at.ofInitiative[place]!] as const),
  ]);
}

function foundMeetings({ network, ask, contact }: Around, watch: Watch): FoundPair[] {
  const { at, seed, topics, links } = ask;
  const people = new Map(topics.map(({ id }) => [id, [] as EntityId[]]));
  for (const { entityId, topicId } of links) people.get(topicId)?.push(entityId);
  const found = meet(network, {
    at,
    topics: topics.map(({ id }) => ({ people: people.get(id)! as never })),
    limit: ask.meetings,
    seed,
    watch,
  });
  const idOf = (place: number): EntityId => network.people[place]!.id;
  return found.map(({ a, b, score, above, topics: common }) => ({
    key: flowKey("meet", [idOf(a), idOf(b)]),
    kind: "meet",
    a: [idOf(a)],
    b: [idOf(b)],
    affinity: Math.min(1, score),
    contact: contact([a], [b]),
    score,
    above,
    topics: common.map((topic) => topics[topic]!.id),
    departments: [at.ofPerson[a]!, at.ofPerson[b]!],
    alike: [],
  }));
}

function foundDepartments(
  { ask, units, alike, network }: Around,
  potential: FoundFlows["potential"],
): FoundPair[] {
  const { at } = ask;
  const compared = new Set(compareDepartments(at).compared);
  const idOf = (unit: number): EntityId => network.initiatives[units[unit]!.members[0]!]!.id;
  return departmentAffinities(units, alike.pairs)
    .filter(({ a, b }) => compared.has(a) && compared.has(b))
    .map(({ a, b, affinity, pairs }): FoundPair => {
      const [one, other] = [at.departments[a]!.id, at.departments[b]!.id];
      return {
        key: flowKey("departments", [one, other]),
        kind: "departments",
        a: [one],
        b: [other],
        affinity,
        contact: null,
        score: potential(a, b) ?? 0,
        above: null,
        topics: [],
        departments: [a, b],
        alike: pairs.map((pair) => [idOf(pair.a), idOf(pair.b)] as const),
      };
    })
    .filter(({ score }) => score > 0)
    .toSorted(byScore);
}

/** Whether a pair of initiatives is no two of one group. */
function outside(groups: readonly FoundGroup[]): (pair: FoundPair) => boolean {
  const groupOf = new Map<EntityId, string>();
  for (const { key, units } of groups)
    for (const folded of units) for (const id of folded) groupOf.set(id, key);
  return ({ a, b }) => {
    const group = groupOf.get(a[0]);
    return group === undefined || group !== groupOf.get(b[0]);
  };
}

function idsOf({ network }: Around, unit: Unit): Folded {
  return unit.members.map(
    (place) => network.initiatives[place]!.id,
  ) as readonly EntityId[] as Folded;
}

function peopleOf({ initiatives, participants, placeOf }: Network, initiative: number): number[] {
  return (participants.get(initiatives[initiative]!.id) ?? []).map((id) => placeOf.get(id)!);
}

function byScore(one: Measured, other: Measured): number {
  return other.score - one.score || (one.key < other.key ? -1 : 1);
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
