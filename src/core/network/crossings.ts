import { NO_DEPARTMENT, type DepartmentLevel } from "./department-level.ts";
import type { PairEnds, PeoplePairs } from "./people-pairs.ts";

/**
 * The tied pairs that can be compared: those whose ends both have a department, each once, a < b. O(m).
 */
export function comparedPairs(pairs: PeoplePairs, at: DepartmentLevel): PairEnds {
  const a: number[] = [];
  const b: number[] = [];
  for (let person = 0; person < pairs.people; person += 1) {
    if (at.ofPerson[person] === NO_DEPARTMENT) continue;
    for (let place = pairs.starts[person]!; place < pairs.starts[person + 1]!; place += 1) {
      const other = pairs.neighbours[place]!;
      if (other <= person || at.ofPerson[other] === NO_DEPARTMENT) continue;
      a.push(person);
      b.push(other);
    }
  }
  return { a: Uint32Array.from(a), b: Uint32Array.from(b) };
}

/** Tied pairs between two departments of a level, by their places there; a < b. */
export type DepartmentCrossings = {
  readonly a: number;
  readonly b: number;
  readonly pairs: number;
};

/**
 * How many tied pairs of people run between each two departments: the crossings, in order of a, b;
 * only departments with at least one. A pair is counted once, whatever its number of reasons; people
 * without a department are not compared. O(m).
 */
export function crossings(pairs: PeoplePairs, at: DepartmentLevel): DepartmentCrossings[] {
  const width = at.departments.length;
  const counts = new Map<number, number>();
  const ends = comparedPairs(pairs, at);
  for (let pair = 0; pair < ends.a.length; pair += 1) {
    const one = at.ofPerson[ends.a[pair]!]!;
    const other = at.ofPerson[ends.b[pair]!]!;
    if (one === other) continue;
    const key = Math.min(one, other) * width + Math.max(one, other);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .toSorted(([one], [other]) => one - other)
    .map(([key, count]) => ({ a: Math.floor(key / width), b: key % width, pairs: count }));
}
