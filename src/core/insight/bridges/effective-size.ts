import { degreeOf, type PeoplePairs } from "../../network/people-pairs.ts";
import { UNWATCHED, step, type Watch } from "../../network/watch.ts";

/**
 * How many contacts a person has that are not contacts of each other as well.
 *
 *     k - 2 t / k     k: the person's ties, t: ties among those k people
 *
 * @returns one per person, in contacts, [1, k]; null without ties, not 0
 * @throws Failure `cancelled`
 * O(sum of k²). Burt 1992; this form: Borgatti 1997, Connections 20:35; networkx's `effective_size`.
 */
export function effectiveSize(pairs: PeoplePairs, watch: Watch = UNWATCHED): (number | null)[] {
  const { people, starts, neighbours } = pairs;
  const neighbourOf = new Int32Array(people).fill(-1);
  return Array.from({ length: people }, (_, person) => {
    step(watch, person, people);
    const ties = degreeOf(pairs, person);
    if (ties === 0) return null;
    const row = neighbours.subarray(starts[person], starts[person + 1]);
    for (const other of row) neighbourOf[other] = person;
    let twice = 0;
    for (const other of row) {
      for (let arc = starts[other]!; arc < starts[other + 1]!; arc += 1) {
        if (neighbourOf[neighbours[arc]!] === person) twice += 1;
      }
    }
    return ties - twice / ties;
  });
}
