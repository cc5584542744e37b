import type { Chance } from "./chance.ts";

/** Of a network: people n, tied pairs m, and 2W = sum k_i (k_i - 1), ordered pairs of ties that share a person. */
export type NetworkSize = {
  readonly people: number;
  readonly ties: number;
  readonly adjoining: number;
};

/**
 * What a permutation of the groups over all people gives for the ties between two groups (or within one):
 * mean and standard deviation over all permutations, exactly, so without a seed or an error of sampling.
 *
 *     mean = m p2
 *     var  = m p2 (1 - p2) + 2W (p3 - p2²) + (m² - m - 2W) (p4 - p2²)
 *
 * p2, p3, p4: the chance that one tie, two ties that share a person, two that do not, are all of this pair
 * of groups; with (n)_r = n (n - 1) ... (n - r + 1):
 *
 *     a = b:  (n_a)_r / (n)_r
 *     a ≠ b:  2 n_a n_b / (n)_2,  n_a n_b (n_a + n_b - 2) / (n)_3,  4 (n_a)_2 (n_b)_2 / (n)_4
 *
 * sd is 0 where no permutation differs. O(1). Join counts: Cliff & Ord 1973, Spatial Autocorrelation.
 *
 * @param b null for the ties within a
 */
export function tiesByChance(size: NetworkSize, a: number, b: number | null): Chance {
  const { people: n, ties: m, adjoining } = size;
  const [p2, p3, p4] =
    b === null
      ? [
          share(falling(a, 2), falling(n, 2)),
          share(falling(a, 3), falling(n, 3)),
          share(falling(a, 4), falling(n, 4)),
        ]
      : [
          share(2 * a * b, falling(n, 2)),
          share(a * b * (a + b - 2), falling(n, 3)),
          share(4 * falling(a, 2) * falling(b, 2), falling(n, 4)),
        ];
  const mean = m * p2;
  const variance =
    m * p2 * (1 - p2) + adjoining * (p3 - p2 ** 2) + (m * m - m - adjoining) * (p4 - p2 ** 2);
  // What rounding leaves of a variance that is 0.
  return { mean, sd: variance <= 1e-12 * mean ** 2 ? 0 : Math.sqrt(variance) };
}

/** n (n - 1) ... of r factors. */
function falling(n: number, r: number): number {
  let product = 1;
  for (let factor = 0; factor < r; factor += 1) product *= n - factor;
  return product;
}

/** There are no such ties among too few people. */
function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
