/** How far a step was at a moment, in milliseconds of any clock that only goes forward. */
export type Seen = { readonly at: number; readonly done: number };

/** Before this a speed says little, and a figure that jumps is worse than none. */
const SOON = 3000;
const SHORTEST = 3;

/**
 * Seconds that a step still takes, by how fast it went so far; rounded so that it can be said aloud: to 5 below a
 * minute, to whole minutes above. null while nobody knows, and when it is nearly over.
 */
export function secondsLeft(first: Seen, now: Seen, total: number | null): number | null {
  const took = now.at - first.at;
  const done = now.done - first.done;
  if (total === null || took < SOON || done <= 0) return null;
  const seconds = ((total - now.done) * took) / done / 1000;
  if (seconds < SHORTEST) return null;
  if (seconds > 57.5) return Math.round(seconds / 60) * 60;
  return Math.max(5, Math.round(seconds / 5) * 5);
}
