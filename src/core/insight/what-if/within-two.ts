import { NO_DEPARTMENT } from "../../network/department-level.ts";
import type { PeoplePairs } from "../../network/people-pairs.ts";
import { distanceFinder } from "../paths/distances.ts";

/**
 * For each person how many people with a department are within two steps, oneself included.
 *
 * @param again counts only these people again, for the others takes what was before
 * O(sum over people of the ties of their neighbours)
 */
export function peopleWithinTwo(
  pairs: PeoplePairs,
  ofPerson: Int32Array,
  again?: { readonly before: Uint32Array; readonly people: Iterable<number> },
): Uint32Array {
  const find = distanceFinder(pairs);
  const counts = again?.before.slice() ?? new Uint32Array(pairs.people);
  for (const person of again?.people ?? counts.keys()) {
    let count = 0;
    for (const other of find([person], 2).reached)
      if (ofPerson[other] !== NO_DEPARTMENT) count += 1;
    counts[person] = count;
  }
  return counts;
}
