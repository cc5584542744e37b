import type { Named } from "../../contract/common.ts";
import type { FlowGroup, FlowPair } from "../../contract/flows.ts";
import type { FoundGroup, FoundPair } from "../../core/insight/flows/found.ts";
import { betweenThem } from "../../core/insight/meet/why-meet.ts";
import { introducers } from "../../core/insight/paths/introducers.ts";
import type { EntityId, InitiativeId, PersonId, TopicId } from "../../core/model/ids.ts";
import { flowStates } from "../../core/store/dismissed-flows.ts";
import { loadOf } from "../../core/store/introductions.ts";
import { snapshot } from "../../core/store/snapshot.ts";
import { networkNames } from "../network-names.ts";
import type { TaskContext } from "../tasks/task.ts";
import { today } from "../today.ts";
import { flowTerms } from "./flow-terms.ts";
import type { CurrentFlows } from "./found-flows.ts";

/** Of each finding. */
const INTRODUCERS = 3;
const TOPICS = 8;

export type FlowTeller = ReturnType<typeof flowTeller>;

/** Puts findings into what is answered: with names, words, what became of them, and who could introduce. */
export function flowTeller(
  { network, texts, topics: ofTopics, at }: CurrentFlows,
  context: TaskContext,
) {
  const { states, load } = snapshot(context.workspace().db, (db) => ({
    states: flowStates(db),
    load: loadOf(db, today()),
  }));
  const topicNames = new Map(ofTopics.topics.map(({ id, name }) => [id, name]));
  const names = networkNames(network);
  const terms = flowTerms(texts);
  const initiatives = new Map<EntityId, number>(texts.initiatives.map(({ id }, i) => [id, i]));
  const topicsOf = new Map<EntityId, Set<TopicId>>();
  for (const { entityId, topicId } of ofTopics.links)
    topicsOf.set(entityId, (topicsOf.get(entityId) ?? new Set()).add(topicId));

  const departmentAt = (place: number | undefined): Named | null => {
    const department = at.departments[place ?? -1];
    return department === undefined ? null : names.department(department.id);
  };
  const isPerson = (id: EntityId): id is PersonId => network.placeOf.has(id as PersonId);
  const named = names.entity;
  const departmentOf = (id: EntityId): Named | null => {
    if (isPerson(id)) return departmentAt(at.ofPerson[network.placeOf.get(id)!]);
    const place = initiatives.get(id);
    return place === undefined ? named(id) : departmentAt(at.ofInitiative[place]);
  };
  const peopleOf = (ids: readonly EntityId[]): PersonId[] => [
    ...new Set(
      ids.flatMap((id) =>
        isPerson(id) ? [id] : (network.participants.get(id as InitiativeId) ?? []),
      ),
    ),
  ];
  const stateOf = (key: string) => {
    const known = states.get(key);
    return { state: known?.state ?? ("open" as const), reason: known?.aside?.reason ?? null };
  };
  const topics = (ids: Iterable<TopicId>) =>
    [...ids].slice(0, TOPICS).map((id) => ({ id, name: topicNames.get(id)! }));
  const inCommon = (ids: readonly EntityId[]): TopicId[] => {
    const times = new Map<TopicId, number>();
    for (const id of ids)
      for (const topic of topicsOf.get(id) ?? []) times.set(topic, (times.get(topic) ?? 0) + 1);
    return [...times]
      .filter(([, count]) => count > 1)
      .toSorted((one, other) => other[1] - one[1] || one[0] - other[0])
      .map(([topic]) => topic);
  };
  /** @param may who of those who may introduce; all by default */
  const via = (
    a: readonly EntityId[],
    b: readonly EntityId[],
    may: (person: PersonId) => boolean = () => true,
  ): FlowPair["via"] =>
    introducers(network, {
      a: peopleOf(a),
      b: peopleOf(b),
      load,
      may,
      limit: INTRODUCERS,
    }).map(({ person, knows, load: carried }) => ({
      person: named(person),
      knows: { a: knows.a.map(named), b: knows.b.map(named) },
      load: carried,
    }));
  const initiative = ([id, ...same]: readonly EntityId[]) => {
    const { description, status } = texts.initiatives[initiatives.get(id!)!]!;
    return {
      initiative: named(id!),
      department: departmentOf(id!),
      description,
      status,
      same: same.map(named),
    };
  };

  return {
    named,
    peopleOf,
    stateOf,
    via,
    initiative,
    isInitiative: (id: EntityId): boolean => initiatives.has(id),
    group(found: FoundGroup): FlowGroup {
      const { key, affinity, contact, score } = found;
      // Where one text is told in several departments, each that tells it is one of the group.
      const units = found.units.length === 1 ? found.units[0]!.map((id) => [id]) : found.units;
      const firsts = units.map(([first]) => first);
      return {
        key,
        initiatives: units.map(initiative),
        departments: found.departments.flatMap((place) => departmentAt(place) ?? []),
        terms: terms.ofGroup(firsts),
        topics: topics(inCommon(firsts)),
        affinity,
        contact,
        score,
        strength: found.strength,
        ...stateOf(key),
      };
    },
    pair(found: FoundPair): FlowPair {
      const { key, kind, above, affinity, contact, score } = found;
      const [[a], [b]] = [found.a, found.b];
      const areInitiatives = kind === "alike" || kind === "lesson";
      return {
        key,
        kind,
        a: named(a),
        b: named(b),
        departmentA: departmentOf(a),
        departmentB: departmentOf(b),
        above,
        affinity,
        contact,
        score,
        terms: areInitiatives ? terms.ofPair(a, b) : terms.ofPairs(found.alike),
        topics: topics(areInitiatives ? inCommon([a, b]) : found.topics),
        between:
          kind === "meet"
            ? betweenThem(
                network.pairs,
                network.placeOf.get(a as PersonId)!,
                network.placeOf.get(b as PersonId)!,
              )
            : null,
        via: kind === "departments" ? [] : via(found.a, found.b),
        ...stateOf(key),
      };
    },
  };
}
