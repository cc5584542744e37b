import type { DepartmentId } from "../model/ids.ts";
import { comparedPairs } from "../network/crossings.ts";
import {
  deepestLevel,
  departmentLevel,
  NO_DEPARTMENT,
  type DepartmentLevel,
} from "../network/department-level.ts";
import type { Network } from "../network/network.ts";
import { degreeOf, type PairEnds } from "../network/people-pairs.ts";
import { UNWATCHED, type Watch } from "../network/watch.ts";
import { zScore } from "./chance.ts";
import { eiExpectation, eiOfDepartmentByChance } from "./ei-expectation.ts";
import { eiOfDepartments, eiOfNetwork } from "./ei-index.ts";
import { liftOfGroups, type Lift } from "./lift.ts";
import { permute } from "./permute.ts";
import {
  compareAllBut,
  compareDepartments,
  SMALLEST_COMPARED,
  type ComparedDepartments,
} from "../network/small-departments.ts";

export type OverviewAsk = {
  /** Depth in the tree of departments, 0 = the top. */
  readonly level: number;
  /** Number of topics in the workspace: they are no part of the network. */
  readonly topics: number;
  readonly seed: number;
  /** Of two departments by their places at the level (flows/potential.ts); known to nobody by default. */
  readonly potential?: (a: number, b: number) => number | null;
  readonly permutations?: number;
  readonly smallest?: number;
  /** Departments of the level that have no figures of their own; by default the small ones. */
  readonly hidden?: ReadonlySet<DepartmentId>;
  readonly watch?: Watch;
};

export type OverviewCounts = {
  readonly people: number;
  readonly initiatives: number;
  readonly departments: number;
  readonly topics: number;
  readonly ties: number;
  readonly pairs: number;
  readonly crossings: number;
  readonly stubs: number;
  readonly alone: number;
  readonly withoutDepartment: number;
};

export type OverviewDepartment = {
  readonly id: DepartmentId;
  readonly name: string;
  readonly code: string | null;
  readonly people: number;
  readonly initiatives: number;
  readonly eiIndex: number | null;
  /** What chance would give it; null for a small one. */
  readonly expected: number | null;
  readonly small: boolean;
};

export type OverviewPair = {
  readonly a: string;
  readonly b: string;
  readonly aId: DepartmentId | null;
  readonly bId: DepartmentId | null;
  readonly ties: number;
  readonly expected: number;
  readonly lift: number | null;
  readonly z: number | null;
  readonly potential: number | null;
};

export type Overview = {
  readonly level: number;
  /** The deepest level that there is. */
  readonly deepest: number;
  readonly counts: OverviewCounts;
  readonly eiIndex: {
    readonly value: number | null;
    readonly expected: number | null;
    readonly sd: number | null;
    readonly z: number | null;
    readonly n: number;
    readonly internal: number;
    readonly external: number;
    readonly permutations: number;
    readonly seed: number;
  };
  readonly departments: readonly OverviewDepartment[];
  readonly pairs: readonly OverviewPair[];
  readonly other: { readonly departments: number; readonly people: number };
};

/** What the small departments are called where they are summed. */
const OTHER = "other";
const PERMUTATIONS = 1000;

/**
 * What the network looks like between departments, against chance.
 *
 * Counts are of the whole workspace, whatever the level: `pairs` all tied pairs of people, `stubs` the
 * people who were only named in a tie (among `people`), `alone` those tied to nobody. Compared are only
 * the pairs whose ends both have a department: they are n of the E-I index, and `crossings` those of
 * them that run between two departments of the level. Small departments count in both, but have no
 * figures of their own (small-departments.ts); in `pairs` they are `other`, last, when they have people.
 * `potential` is what the ask knows of it, of `other` summed over its departments; null where nothing is known.
 *
 * O(permutations x (people + m)). Definitions: ei-index.ts, ei-expectation.ts, lift.ts.
 *
 * @throws Failure `cancelled`
 */
export function overview(network: Network, ask: OverviewAsk): Overview {
  const at = departmentLevel(network, ask.level);
  const ends = comparedPairs(network.pairs, at);
  const rule =
    ask.hidden === undefined
      ? compareDepartments(at, ask.smallest ?? SMALLEST_COMPARED)
      : compareAllBut(at, ask.hidden);
  const groups = rule.compared.length + (rule.other.people > 0 ? 1 : 0);
  const expectation = eiExpectation(ends);
  const lifts = liftOfGroups({ ends, ofPerson: at.ofPerson, groupOf: rule.groupOf, groups });
  const permutations = ask.permutations ?? PERMUTATIONS;
  permute(
    at.ofPerson,
    { permutations, seed: ask.seed, watch: ask.watch ?? UNWATCHED },
    expectation.see,
  );
  const index = eiOfNetwork(ends, at);
  const chance = expectation.result();
  return {
    level: ask.level,
    deepest: deepestLevel(network.departments),
    counts: countAll(network, at, { topics: ask.topics, crossings: index.external }),
    eiIndex: {
      value: index.value,
      expected: chance?.mean ?? null,
      sd: chance?.sd ?? null,
      z: index.value === null || chance === null ? null : zScore(index.value, chance),
      n: index.internal + index.external,
      internal: index.internal,
      external: index.external,
      permutations,
      seed: ask.seed,
    },
    departments: listDepartments(at, ends, rule),
    pairs: lifts.map((lift) => ({
      ...namePair(lift, at, rule),
      potential: potentialBetween(lift, rule, ask.potential ?? (() => null)),
    })),
    other: rule.other,
  };
}

function countAll(
  network: Network,
  at: DepartmentLevel,
  { topics, crossings }: { readonly topics: number; readonly crossings: number },
): OverviewCounts {
  return {
    people: network.people.length,
    initiatives: network.initiatives.length,
    departments: network.departments.length,
    topics,
    ties: network.ties.from.length,
    pairs: network.pairs.count,
    crossings,
    stubs: network.people.filter(({ stub }) => stub).length,
    alone: network.people.filter((_, place) => degreeOf(network.pairs, place) === 0).length,
    withoutDepartment: at.ofPerson.filter((place) => place === NO_DEPARTMENT).length,
  };
}

function listDepartments(
  at: DepartmentLevel,
  ends: PairEnds,
  rule: ComparedDepartments,
): OverviewDepartment[] {
  const indices = eiOfDepartments(ends, at);
  const compared = at.people.reduce((sum, people) => sum + people, 0);
  return at.departments.map(({ id, name, code }, place) => {
    const small = rule.groupOf[place] === rule.compared.length;
    return {
      id,
      name,
      code,
      people: at.people[place]!,
      initiatives: at.initiatives[place]!,
      eiIndex: small ? null : indices[place]!.value,
      expected: small ? null : eiOfDepartmentByChance(at.people[place]!, compared),
      small,
    };
  });
}

function namePair(
  lift: Lift,
  at: DepartmentLevel,
  rule: ComparedDepartments,
): Omit<OverviewPair, "potential"> {
  const a = at.departments[rule.compared[lift.a] ?? -1];
  const b = at.departments[rule.compared[lift.b] ?? -1];
  const { ties, expected, z } = lift;
  return {
    a: a?.name ?? OTHER,
    b: b?.name ?? OTHER,
    aId: a?.id ?? null,
    bId: b?.id ?? null,
    ties,
    expected,
    lift: lift.lift,
    z,
  };
}

/** Of two groups of departments: the sum over every two of them. */
function potentialBetween(
  { a, b }: Lift,
  { groupOf }: ComparedDepartments,
  potential: NonNullable<OverviewAsk["potential"]>,
): number | null {
  const placesOf = (group: number): number[] =>
    [...groupOf.keys()].filter((place) => groupOf[place] === group);
  const known = placesOf(a).flatMap((one) =>
    placesOf(b).flatMap((other) => (a === b && one >= other ? [] : (potential(one, other) ?? []))),
  );
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}
