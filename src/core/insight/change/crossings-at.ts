import { Bug } from "../../model/bug.ts";
import type { DepartmentId, EntityId, PersonId } from "../../model/ids.ts";
import { departmentLevel, NO_DEPARTMENT } from "../../network/department-level.ts";
import type { Network } from "../../network/network.ts";

/** What someone or something of one moment is known to be at another, where it was merged meanwhile. */
export type NowIs = <Id extends EntityId>(id: Id) => Id;

/** The crossings of one moment, each once. */
export type CrossingsAt = {
  /** By {@link pairKey}. */
  readonly pairs: ReadonlySet<number>;
  /** Of each department of the level the crossings with an end in it, and its people; also those without. */
  readonly departments: ReadonlyMap<
    DepartmentId,
    { readonly crossings: number; readonly people: number }
  >;
  /** Everyone with a department. */
  readonly people: ReadonlySet<PersonId>;
};

/** Two ids as one number stay exact below this; larger ones are far beyond what a workspace can hold. */
const MOST_IDS = 2 ** 26;

/** Two people as one number, whichever comes first. */
export function pairKey(a: PersonId, b: PersonId): number {
  if (Math.max(a, b) >= MOST_IDS) throw new Bug("an id too large to be put in a pair");
  return Math.min(a, b) * MOST_IDS + Math.max(a, b);
}

export function pairOf(key: number): readonly [PersonId, PersonId] {
  return [Math.floor(key / MOST_IDS) as PersonId, (key % MOST_IDS) as PersonId];
}

/**
 * The tied pairs of people in different departments of a level, at one moment. Two people, and two departments, that
 * were merged later count as the one that they have become, so that a merge by itself neither makes nor ends a
 * crossing. O(m)
 */
export function crossingsAt(network: Network, level: number, nowIs: NowIs): CrossingsAt {
  const at = departmentLevel(network, level);
  const home = at.departments.map(({ id }) => nowIs(id));
  const counts = new Map(home.map((id) => [id, { crossings: 0, people: 0 }]));
  const people = new Set<PersonId>();
  const ids = network.people.map(({ id }) => nowIs(id));
  ids.forEach((id, place) => {
    const department = home[at.ofPerson[place]!];
    if (department === undefined || people.has(id)) return;
    people.add(id);
    counts.get(department)!.people += 1;
  });
  const pairs = new Set<number>();
  const { starts, neighbours } = network.pairs;
  ids.forEach((id, place) => {
    const own = at.ofPerson[place]!;
    if (own === NO_DEPARTMENT) return;
    for (let next = starts[place]!; next < starts[place + 1]!; next += 1) {
      const other = neighbours[next]!;
      const their = at.ofPerson[other]!;
      if (other < place || their === NO_DEPARTMENT || home[own] === home[their]) continue;
      const key = pairKey(id, ids[other]!);
      if (id === ids[other] || pairs.has(key)) continue;
      pairs.add(key);
      counts.get(home[own]!)!.crossings += 1;
      counts.get(home[their]!)!.crossings += 1;
    }
  });
  return { pairs, departments: counts, people };
}
