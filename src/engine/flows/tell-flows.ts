import type { FlowGroup, FlowPair } from "../../contract/flows.ts";
import type { FoundGroup, FoundPair } from "../../core/insight/flows/found.ts";
import { subjectOf } from "../../core/insight/flows/subject.ts";
import { betweenThem } from "../../core/insight/meet/why-meet.ts";
import { introducers } from "../../core/insight/paths/introducers.ts";
import type { EntityId, PersonId } from "../../core/model/ids.ts";
import { flowStates } from "../../core/store/dismissed-flows.ts";
import { loadOf } from "../../core/store/introductions.ts";
import { snapshot } from "../../core/store/snapshot.ts";
import type { TaskContext } from "../tasks/task.ts";
import { today } from "../today.ts";
import { flowEnds } from "./flow-ends.ts";
import { flowTerms } from "./flow-terms.ts";
import { flowTopics } from "./flow-topics.ts";
import type { CurrentFlows } from "./found-flows.ts";

/** Of each finding. */
const INTRODUCERS = 3;

export type FlowTeller = ReturnType<typeof flowTeller>;

/** Puts findings into what is answered: with names, words, what became of them, and who could introduce. */
export function flowTeller(current: CurrentFlows, context: TaskContext) {
  const { network } = current;
  const { states, load } = snapshot(context.workspace().db, (db) => ({
    states: flowStates(db),
    load: loadOf(db, today()),
  }));
  const { named, peopleOf, departmentOf, departmentAt, textOf, isInitiative } = flowEnds(current);
  const topics = flowTopics(current.topics);
  const terms = flowTerms(current.texts);

  const stateOf = (key: string) => {
    const known = states.get(key);
    return { state: known?.state ?? ("open" as const), reason: known?.aside?.reason ?? null };
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
    const { description, status } = textOf(id!);
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
    isInitiative,
    group(found: FoundGroup): FlowGroup {
      const { key, affinity, contact, score } = found;
      // Where one text is told in several departments, each that tells it is one of the group.
      const units = found.units.length === 1 ? found.units[0]!.map((id) => [id]) : found.units;
      const firsts = units.map(([first]) => first);
      const shared = {
        terms: terms.ofGroup(firsts),
        topics: topics.named(topics.inCommon(firsts)),
      };
      return {
        key,
        initiatives: units.map(initiative),
        departments: found.departments.flatMap((place) => departmentAt(place) ?? []),
        about: subjectOf(
          shared.topics.map(({ name }) => name),
          shared.terms.map(({ a }) => a),
        ),
        ...shared,
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
        topics: topics.named(areInitiatives ? topics.inCommon([a, b]) : found.topics),
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
