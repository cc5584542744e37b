import { flowKey } from "../../model/flow-key.ts";
import type { EntityId } from "../../model/ids.ts";
import { idsOf, peopleOf, type Around } from "./around.ts";
import { departmentsOf, flowGroups } from "./flow-groups.ts";
import { byScore, type Folded, type FoundGroup, type FoundPair } from "./found.ts";
import { groupStrength } from "./group-strength.ts";
import type { Unit } from "./units.ts";

/** A group most of whose people know each other already needs no introduction. */
const MOST_CONTACT = 0.5;
/** Of a group of near-identical ones so many are held against each other. */
const MOST_HELD = 12;

/** Groups of similar initiatives (flow-groups.ts), and initiatives that three or more departments tell nearly alike. */
export function foundGroups(around: Around): FoundGroup[] {
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
    .toSorted((one, other) => other.strength - one.strength || byScore(one, other));
}

function measureGroup(around: Around, group: readonly number[]): FoundGroup {
  const { units } = around;
  const [only] = group;
  const { affinity, contact, strength } =
    group.length === 1 ? measureFolded(around, units[only!]!) : measurePairs(around, group);
  const open = 1 - (contact ?? 0);
  const ordered = group.toSorted(
    (a, b) => centrality(around, group, b) - centrality(around, group, a) || a - b,
  );
  const folded = ordered.map((unit) => idsOf(around, units[unit]!));
  return {
    key: flowKey("group", keyEnds(folded)),
    affinity,
    contact,
    strength: strength * open,
    score: affinity * open,
    departments: [...departmentsOf(group, units)].sort((a, b) => a - b),
    units: folded,
  };
}

/** One initiative stands for those that say the same; where there is no other, some of these make the key. */
function keyEnds(folded: readonly Folded[]): readonly EntityId[] {
  return folded.length === 1 ? folded[0]!.slice(0, MOST_HELD) : folded.map(([first]) => first);
}

/** Of pairs in different departments: within one there is nothing to introduce. */
function measurePairs({ units, alike, contact }: Around, group: readonly number[]) {
  const isCrossing = (a: number, b: number): boolean => departmentsOf([a, b], units).size > 1;
  const affinity = (a: number, b: number): number => alike.measure(a, b).affinity;
  const pairs = group.flatMap((a, at) =>
    group.slice(at + 1).flatMap((b) => (isCrossing(a, b) ? [[a, b] as const] : [])),
  );
  return {
    affinity: mean(pairs.map(([a, b]) => affinity(a, b)))!,
    strength: groupStrength({ group, departments: departmentsOf(group, units).size }, (a, b) =>
      isCrossing(a, b) ? affinity(a, b) : null,
    ),
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
  return {
    affinity: 1,
    strength: 1 - 1 / unit.departments.length,
    contact: meanContact(contacts),
  };
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

/** Whether a pair of initiatives is no two of one group. */
export function outside(groups: readonly FoundGroup[]): (pair: FoundPair) => boolean {
  const groupOf = new Map<EntityId, string>();
  for (const { key, units } of groups)
    for (const folded of units) for (const id of folded) groupOf.set(id, key);
  return ({ a, b }) => {
    const group = groupOf.get(a[0]);
    return group === undefined || group !== groupOf.get(b[0]);
  };
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
