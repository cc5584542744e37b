import { degreeOf, type PeoplePairs } from "../../network/people-pairs.ts";
import { UNWATCHED, step, type Watch } from "../../network/watch.ts";

/**
 * How much a person's contacts are tied among themselves, so that they leave little to bridge.
 *
 *     C_i = sum over neighbours j of (p_ij + sum_q p_iq p_qj)²     p_ij = 1 / k_i, q: tied to both
 *
 * @returns one per person, no unit, above 0, at most 9/8 (one tie: 1); null without ties, not 0
 * @throws Failure `cancelled`
 * O(sum of k²). Burt 1992, Structural Holes; networkx's `constraint`.
 */
export function constraint(pairs: PeoplePairs, watch: Watch = UNWATCHED): (number | null)[] {
  const { people, starts, neighbours } = pairs;
  /** The sum over q, for each neighbour of the person looked at. */
  const around = new Float64Array(people);
  const neighbourOf = new Int32Array(people).fill(-1);
  return Array.from({ length: people }, (_, person) => {
    step(watch, person, people);
    const own = degreeOf(pairs, person);
    if (own === 0) return null;
    const row = neighbours.subarray(starts[person], starts[person + 1]);
    for (const other of row) {
      neighbourOf[other] = person;
      around[other] = 0;
    }
    for (const between of row) {
      const share = 1 / degreeOf(pairs, between);
      for (let arc = starts[between]!; arc < starts[between + 1]!; arc += 1) {
        const other = neighbours[arc]!;
        if (neighbourOf[other] === person) around[other]! += share;
      }
    }
    let sum = 0;
    for (const other of row) sum += (1 + around[other]!) ** 2;
    return sum / own ** 2;
  });
}
