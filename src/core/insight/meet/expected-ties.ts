import { degreeOf, type PeoplePairs } from "../../network/people-pairs.ts";
import type { Watch } from "../../network/watch.ts";
import { mainDirections } from "./main-directions.ts";

/** How many patterns are looked at; with one for fewer people than this, the patterns would be the ties themselves. */
const RANK = 30;
const PEOPLE_EACH = 10;
/** A tie of someone with very many says less. */
const POWER = 0.15;

export type ExpectedTies = {
  readonly of: (a: number, b: number) => number;
  /** What it is not above, found sooner: Cauchy-Schwarz. */
  readonly atMost: (a: number, b: number) => number;
};

/**
 * How expected a tie between two people is from all other ties.
 *
 *     s_ij = (k_i k_j)^p sum_r t_r value_r v_ir v_jr      t_r: 1 for the first third, then falling evenly to 0
 *
 * The adjacency, each tie divided by (k_i k_j)^p, as its strongest patterns have it (main-directions.ts), 30 or a
 * tenth of the people; the mean over the ranks from a third of these on, which is surer than any one rank. About 0 for no tie, about 1 for one; no unit, no bounds.
 * Truncated SVD for ties to come: Liben-Nowell & Kleinberg 2007, J. Am. Soc. Inf. Sci. 58:1019.
 */
export function expectedTies(
  pairs: PeoplePairs,
  { seed, watch }: { readonly seed: number; readonly watch?: Watch },
): ExpectedTies {
  // On a network without clear patterns more rounds would only tell equal ones apart.
  const { rank, values, vectors } = mainDirections(pairs, {
    rank: Math.min(RANK, Math.ceil(pairs.people / PEOPLE_EACH)),
    power: POWER,
    seed,
    rounds: 4,
    ...(watch === undefined ? {} : { watch }),
  });
  const left = new Float64Array(vectors.length);
  const right = new Float64Array(vectors.length);
  for (let person = 0; person < pairs.people; person += 1) {
    const scale = degreeOf(pairs, person) ** POWER;
    for (let r = 0; r < rank; r += 1) {
      const at = person * rank + r;
      const along = scale * vectors[at]!;
      right[at] = along;
      left[at] = along * values[r]! * taper(r, rank);
    }
  }
  const lengths = { left: lengthsOf(left, rank), right: lengthsOf(right, rank) };
  return {
    of(a, b) {
      let sum = 0;
      const one = a * rank;
      const other = b * rank;
      for (let r = 0; r < rank; r += 1) sum += left[one + r]! * right[other + r]!;
      return sum;
    },
    atMost: (a, b) => lengths.left[a]! * lengths.right[b]! * ROUNDING,
  };
}

/** A bound must not lie below what it bounds by the rounding of its sum. */
const ROUNDING = 1 + 1e-9;

function lengthsOf(rows: Float64Array, width: number): Float64Array {
  return Float64Array.from({ length: width === 0 ? 0 : rows.length / width }, (_, row) =>
    Math.sqrt(
      rows.subarray(row * width, (row + 1) * width).reduce((sum, value) => sum + value * value, 0),
    ),
  );
}

/** Of the ranks from a third on, the share that have the pattern. */
function taper(r: number, rank: number): number {
  const whole = Math.ceil(rank / 3);
  return r < whole ? 1 : (rank - r) / (rank - whole + 1);
}
