import type { EntityId } from "../../core/model/ids.ts";

/** How much it has to do with the question, [0, 1], and why. */
export type Hit = { readonly score: number; readonly why: readonly string[] };
export type Hits<Id extends EntityId> = ReadonlyMap<Id, Hit>;

/** Less than this has to do with hardly anything that is asked, or is far behind the best. */
const LEAST = 0.08;
const LEAST_OF_BEST = 0.2;

/** The best, by id where equal; what is far behind is left out. */
export function bestOf<Id extends EntityId>(
  hits: Hits<Id>,
  limit: number,
): readonly (readonly [Id, Hit])[] {
  const ordered = [...hits].sort(([a, one], [b, other]) => other.score - one.score || a - b);
  const least = Math.max(LEAST, (ordered[0]?.[1].score ?? 0) * LEAST_OF_BEST);
  return ordered.filter(([, { score }]) => score >= least).slice(0, limit);
}

/** Of hits in order, those that are at least half as good as the best: they speak for who and what is behind them. */
export function telling<Id extends EntityId>(
  hits: readonly (readonly [Id, Hit])[],
): readonly (readonly [Id, Hit])[] {
  const least = (hits[0]?.[1].score ?? 0) / 2;
  return hits.filter(([, { score }]) => score >= least);
}

/**
 * One score of several that speak for the same: the best, and of what is then left to 1 a part of the others.
 *
 *     1 - (1 - s_1)(1 - s_2 / 2)(1 - s_3 / 4) ...     s: from the best down. [0, 1]
 */
export function together(scores: readonly number[]): number {
  const left = scores
    .toSorted((a, b) => b - a)
    .reduce((rest, score, place) => rest * (1 - score / 2 ** place), 1);
  return 1 - left;
}
