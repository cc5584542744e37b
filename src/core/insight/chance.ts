/** What chance gives for one number, over permutations. */
export type Chance = {
  readonly mean: number;
  /** Sample standard deviation; null with fewer than two permutations. */
  readonly sd: number | null;
};

/**
 * Mean and standard deviation from sums: `sum` of the values, `squares` of their squares, both of whole
 * numbers, so that values that never vary give exactly 0.
 */
export function chanceFrom(sum: number, squares: number, permutations: number): Chance {
  const spread = permutations * squares - sum * sum;
  return {
    mean: sum / permutations,
    sd:
      permutations < 2
        ? null
        : Math.sqrt(Math.max(0, spread) / (permutations * (permutations - 1))),
  };
}

/**
 * How many standard deviations a value lies from what chance gives; null where chance never varies.
 */
export function zScore(value: number, { mean, sd }: Chance): number | null {
  return sd === null || sd === 0 ? null : (value - mean) / sd;
}
