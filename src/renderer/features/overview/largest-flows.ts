import type { Overview } from "../../../contract/overview.ts";

/** Two departments between which much could flow, by their ids. */
export type LargestFlow = { readonly a: number; readonly b: number };

/** More of them would point at nothing any more. */
const MOST = 3;

/**
 * The pairs of departments with the largest potential, the largest first; of equals the lower ids. Departments that are
 * too small to compare are in none, nor are two of which nothing could flow.
 */
export function largestFlows({ pairs }: Pick<Overview, "pairs">): readonly LargestFlow[] {
  return pairs
    .flatMap(({ aId, bId, potential }) =>
      aId === null || bId === null || aId === bId || potential === null || potential === 0
        ? []
        : [{ a: aId, b: bId, potential }],
    )
    .toSorted((x, y) => y.potential - x.potential || x.a - y.a || x.b - y.b)
    .slice(0, MOST)
    .map(({ a, b }) => ({ a, b }));
}

/** Whether a pair, whichever is named first, is one of them. */
export function isAmong(
  flows: readonly LargestFlow[],
  a: number | null | undefined,
  b: number | null | undefined,
): boolean {
  return flows.some((one) => (one.a === a && one.b === b) || (one.a === b && one.b === a));
}
