import type { PersonId } from "../../model/ids.ts";
import type { DepartmentLevel } from "../../network/department-level.ts";
import type { Network } from "../../network/network.ts";
import { degreeOf } from "../../network/people-pairs.ts";
import { UNWATCHED, type Watch } from "../../network/watch.ts";
import { brokerage, type Roles } from "./brokerage.ts";
import { constraint } from "./constraint.ts";
import { effectiveSize } from "./effective-size.ts";
import { participation } from "./participation.ts";

export type BridgesAsk = {
  readonly at: DepartmentLevel;
  readonly limit: number;
  /** Betweenness of each person, in pairs: betweenness.ts, or its estimate. */
  readonly betweenness: Float64Array;
  readonly watch?: Watch;
};

export type Bridge = {
  readonly id: PersonId;
  /** Place of the person's department at the level, or NO_DEPARTMENT. */
  readonly department: number;
  readonly ties: number;
  readonly betweenness: number | null;
  readonly share: number | null;
  readonly participation: number | null;
  readonly constraint: number | null;
  readonly effectiveSize: number | null;
  readonly roles: Roles | null;
};

/** How many pairs there are among all people but one: what betweenness is a share of. */
export function pairsOfOthers(people: number): number {
  return people < 3 ? 0 : ((people - 1) * (people - 2)) / 2;
}

/**
 * Everyone by betweenness, with the other measures of who bridges what; whoever has no ties comes last,
 * with nothing measured. Equal ones by their number of ties, then by id.
 *
 * `share` is betweenness as a share of all pairs of others, [0, 1]: networkx's
 * `betweenness_centrality(normalized=True)`; 0 where there are fewer than three people.
 *
 * @throws Failure `cancelled`
 * O(n log n + sum of k²). Definitions: betweenness.ts and the files beside it.
 */
export function bridges(network: Network, ask: BridgesAsk): Bridge[] {
  const { at, betweenness, watch = UNWATCHED } = ask;
  const { pairs } = network;
  const participations = participation(pairs, at);
  const constraints = constraint(pairs, watch);
  const sizes = effectiveSize(pairs, watch);
  const roles = brokerage(pairs, at, watch);
  const others = pairsOfOthers(pairs.people);
  return network.people
    .map(({ id }, person): Bridge => {
      const ties = degreeOf(pairs, person);
      const passing = betweenness[person]!;
      return {
        id,
        department: at.ofPerson[person]!,
        ties,
        betweenness: ties === 0 ? null : passing,
        share: ties === 0 ? null : others === 0 ? 0 : Math.min(1, passing / others),
        participation: participations[person]!,
        constraint: constraints[person]!,
        effectiveSize: sizes[person]!,
        roles: roles[person]!,
      };
    })
    .toSorted(
      (a, b) => (b.betweenness ?? -1) - (a.betweenness ?? -1) || b.ties - a.ties || a.id - b.id,
    )
    .slice(0, ask.limit);
}
