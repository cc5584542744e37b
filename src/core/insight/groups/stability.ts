import { nmi } from "./nmi.ts";

/**
 * How much the groups that were found depend on chance.
 *
 *     the mean of NMI(a, b) over all pairs of runs a, b (nmi.ts)
 *
 * @param runs the groups of several runs, each with another seed
 * @returns no unit, [0, 1]: 1 always the same groups; null with fewer than two runs, or nobody in a group
 * O(runs² n). Compare Lancichinetti & Fortunato 2012, Scientific Reports 2:336.
 */
export function stability(runs: readonly Int32Array[]): number | null {
  const values = runs.flatMap((one, place) =>
    runs.slice(place + 1).map((other) => nmi(one, other)),
  );
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return null;
  return known.reduce((sum, value) => sum + value, 0) / known.length;
}
