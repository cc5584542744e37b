import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { NO_DEPARTMENT } from "../network/department-level.ts";
import { step, type Watch } from "../network/watch.ts";

export type Permutations = {
  readonly permutations: number;
  readonly seed: number;
  readonly watch: Watch;
};

/**
 * What chance gives: the departments dealt out anew over all people who have one, the network itself
 * and the departments' sizes kept. Every permutation is equally likely (Fisher & Yates), each starts
 * from the one before; the same seed gives the same ones.
 *
 * `see` gets the labels of one permutation and must not keep them. People without a department keep none.
 * O(permutations x people).
 *
 * @throws Failure `cancelled` between two permutations
 */
export function permute(
  labels: Int32Array,
  { permutations, seed, watch }: Permutations,
  see: (labels: Int32Array) => void,
): void {
  const compared: number[] = [];
  labels.forEach((label, person) => {
    if (label !== NO_DEPARTMENT) compared.push(person);
  });
  const people = Uint32Array.from(compared);
  const dealt = labels.slice();
  const random = xoroshiro128plus(seed);
  for (let done = 0; done < permutations; done += 1) {
    step(watch, done, permutations);
    for (let last = people.length - 1; last > 0; last -= 1) {
      const one = people[last]!;
      const other = people[uniformInt(random, 0, last)]!;
      const label = dealt[one]!;
      dealt[one] = dealt[other]!;
      dealt[other] = label;
    }
    see(dealt);
  }
  step(watch, permutations, permutations);
}
