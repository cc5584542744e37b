import { NO_DEPARTMENT, type DepartmentLevel } from "../../network/department-level.ts";
import type { PeoplePairs } from "../../network/people-pairs.ts";

/**
 * How evenly a person's ties spread over departments: 0 all in one, near 1 over many.
 *
 *     P_i = 1 - sum_s (k_is / k_i)²     k_is: number of i's ties into department s, k_i: all of them
 *
 * Ties to people without a department belong to no department and count in neither. Small departments
 * count each for itself: it is a figure of a person. Someone without a department has one as well.
 *
 * @returns one per person, no unit, [0, 1 - 1/departments]; null without a tie that counts, not 0
 * O(n + m). Guimera & Amaral 2005, Nature 433:895.
 */
export function participation(pairs: PeoplePairs, at: DepartmentLevel): (number | null)[] {
  const into = new Uint32Array(at.departments.length);
  return Array.from({ length: pairs.people }, (_, person) => {
    const row = pairs.neighbours.subarray(pairs.starts[person], pairs.starts[person + 1]);
    let ties = 0;
    // The sum of k_is² grows by 2 k + 1 with each tie: whole numbers, so that no order of ties shows.
    let squares = 0;
    for (const other of row) {
      const department = at.ofPerson[other]!;
      if (department === NO_DEPARTMENT) continue;
      squares += 2 * into[department]! + 1;
      into[department]! += 1;
      ties += 1;
    }
    for (const other of row) {
      const department = at.ofPerson[other]!;
      if (department !== NO_DEPARTMENT) into[department] = 0;
    }
    return ties === 0 ? null : 1 - squares / ties ** 2;
  });
}
