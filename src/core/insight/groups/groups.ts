import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { NO_DEPARTMENT, type DepartmentLevel } from "../../network/department-level.ts";
import type { Network } from "../../network/network.ts";
import { degreeOf } from "../../network/people-pairs.ts";
import type { ComparedDepartments } from "../../network/small-departments.ts";
import { UNWATCHED, step, type Watch } from "../../network/watch.ts";
import { findCommunities, NO_GROUP } from "./communities.ts";
import { modularity } from "./modularity.ts";
import { nmi } from "./nmi.ts";
import { stability } from "./stability.ts";

export type GroupsAsk = {
  readonly at: DepartmentLevel;
  readonly rule: ComparedDepartments;
  readonly seed: number;
  /** How often groups are looked for, each time with another seed; fewer in a large network unless stated. */
  readonly runs?: number;
  readonly watch?: Watch;
};

export type Group = {
  /** Places in the network, those with most ties first. */
  readonly people: readonly number[];
  /** Compared departments, by their places at the level, with their people in the group; most first. */
  readonly departments: readonly { readonly place: number; readonly people: number }[];
  /** People of small departments, or of none. */
  readonly other: number;
};

export type Groups = {
  /** The largest first. */
  readonly groups: readonly Group[];
  readonly modularity: number | null;
  readonly agreement: number | null;
  readonly stability: number | null;
  readonly runs: number;
  /** People with ties. */
  readonly n: number;
};

/**
 * Who belongs together by ties, whatever the department.
 *
 * Of several runs of communities.ts, the one of highest modularity (the first of equal ones). `agreement`
 * is the NMI of its groups with the departments of the level, small ones included, over tied people who
 * have one; null with fewer than two such departments. `stability`: stability.ts. People without ties are
 * in no group.
 *
 * @throws Failure `cancelled`
 * O(runs m + runs² n).
 */
export function groups(network: Network, ask: GroupsAsk): Groups {
  const { pairs } = network;
  const { at, watch = UNWATCHED, runs = runsFor(pairs.count) } = ask;
  const communities = findCommunities(pairs, watch);
  const random = xoroshiro128plus(ask.seed);
  const found: Int32Array[] = [];
  for (let run = 0; run < runs; run += 1) {
    step(watch, run, runs);
    found.push(communities(uniformInt(random, 0, 0x7fff_ffff)));
  }
  step(watch, runs, runs);
  const qualities = found.map((groupOf) => modularity(pairs, groupOf) ?? 0);
  const best = found[qualities.indexOf(Math.max(...qualities))]!;
  const tied = best.filter((group) => group !== NO_GROUP).length;
  return {
    groups: describe(network, best, ask),
    modularity: modularity(pairs, best),
    agreement: agreementOf(best, at),
    stability: stability(found),
    runs,
    n: tied,
  };
}

const MOST_RUNS = 10;
const FEWEST_RUNS = 3;
/** Ties looked at in all runs together: some seconds. */
const MOST_TIES = 500_000;

function runsFor(ties: number): number {
  if (ties === 0) return 1;
  return Math.min(MOST_RUNS, Math.max(FEWEST_RUNS, Math.floor(MOST_TIES / ties)));
}

function agreementOf(groupOf: Int32Array, { ofPerson }: DepartmentLevel): number | null {
  const departments = new Set(
    ofPerson.filter((place, person) => place !== NO_DEPARTMENT && groupOf[person] !== NO_GROUP),
  );
  return departments.size < 2 ? null : nmi(groupOf, ofPerson);
}

function describe(network: Network, groupOf: Int32Array, { at, rule }: GroupsAsk): Group[] {
  const members = new Map<number, number[]>();
  groupOf.forEach((group, person) => {
    if (group === NO_GROUP) return;
    const others = members.get(group);
    if (others === undefined) members.set(group, [person]);
    else others.push(person);
  });
  return [...members.values()]
    .toSorted((a, b) => b.length - a.length || a[0]! - b[0]!)
    .map((people) => {
      const counts = new Map<number, number>();
      for (const person of people) {
        const place = at.ofPerson[person]!;
        if (place === NO_DEPARTMENT || rule.groupOf[place] === rule.compared.length) continue;
        counts.set(place, (counts.get(place) ?? 0) + 1);
      }
      const departments = [...counts]
        .map(([place, count]) => ({ place, people: count }))
        .toSorted((a, b) => b.people - a.people || a.place - b.place);
      return {
        people: people.toSorted(
          (a, b) => degreeOf(network.pairs, b) - degreeOf(network.pairs, a) || a - b,
        ),
        departments,
        other: departments.reduce((left, { people: counted }) => left - counted, people.length),
      };
    });
}
