import { NO_DEPARTMENT } from "../../network/department-level.ts";
import type { PeoplePairs } from "../../network/people-pairs.ts";
import { step, UNWATCHED, type Watch } from "../../network/watch.ts";
import { distanceFinder } from "../paths/distances.ts";

/** How many people of other departments each person has within two and within three steps. */
export type Reach = { readonly two: Uint32Array; readonly three: Uint32Array };

/** What {@link Reach} sums to over all people, so that every pair counts twice, once at either end. */
export type ReachSum = { readonly two: number; readonly three: number };

/** So many people are gone through before the watch is told. */
const BATCH = 256;

/**
 * Cross-department reach.
 *
 *     reach_k(i) = number of people j with g(j) other than g(i) and d(i, j) <= k
 *
 * Someone without a department reaches nobody and is reached by nobody, but others reach each other through them.
 *
 * @param ofPerson g(i): the place of each person's department, or NO_DEPARTMENT
 * @returns one per person, people, [0, n]
 * O(sum over people of the ties of those within two steps). This project; compare Moskvina & Liu 2016.
 * @throws Failure `cancelled`
 */
export function reachOfPeople(
  pairs: PeoplePairs,
  ofPerson: Int32Array,
  watch: Watch = UNWATCHED,
): Reach {
  const find = distanceFinder(pairs);
  const two = new Uint32Array(pairs.people);
  const three = new Uint32Array(pairs.people);
  for (let person = 0; person < pairs.people; person += 1) {
    if (person % BATCH === 0) step(watch, person, pairs.people);
    const own = ofPerson[person]!;
    if (own === NO_DEPARTMENT) continue;
    const { steps, reached } = find([person], 3);
    for (const other of reached) {
      const their = ofPerson[other]!;
      if (their === own || their === NO_DEPARTMENT) continue;
      three[person]! += 1;
      if (steps[other]! <= 2) two[person]! += 1;
    }
  }
  step(watch, pairs.people, pairs.people);
  return { two, three };
}

/** @returns people summed over people, [0, n²] */
export function reachSum({ two, three }: Reach): ReachSum {
  return { two: sum(two), three: sum(three) };
}

function sum(values: Uint32Array): number {
  return values.reduce((total, value) => total + value, 0);
}
