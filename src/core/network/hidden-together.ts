import { SMALLEST_COMPARED } from "./small-departments.ts";

/**
 * Which groups of people leave the computer only as one sum, so that no figure of a small one can be worked out: those
 * of 1 to 4 people, and where they would be fewer than `least`, the next smallest with them. Where the sum alone would
 * tell the sizes (three departments of one person are three people) one more goes along.
 *
 * A group without people has no figure to hide, and hides nobody else's. Where there are not enough groups, all are
 * hidden and the answer has fewer than `least`: then not even their sum may be told.
 *
 * O(groups log groups).
 *
 * @param sizes the people of each group; of two that are equal the earlier goes first
 * @param least 2 where one figure of each group is told; 3 where ties between groups are: of two, the ties between
 *   them would be all that is left
 * @returns places in `sizes`; none where no group is small
 */
export function hiddenTogether(
  sizes: readonly number[],
  least: number,
  smallest: number = SMALLEST_COMPARED,
): ReadonlySet<number> {
  const smallestFirst = sizes
    .flatMap((people, place) => (people > 0 ? [{ people, place }] : []))
    .toSorted((a, b) => a.people - b.people || a.place - b.place);
  const small = smallestFirst.filter(({ people }) => people < smallest);
  if (small.length === 0) return new Set();
  const sum = small.reduce((all, { people }) => all + people, 0);
  const isTold = sum === small.length || sum === small.length * (smallest - 1);
  const hidden = Math.max(least, small.length + (isTold ? 1 : 0));
  return new Set(smallestFirst.slice(0, hidden).map(({ place }) => place));
}
