/** Places of a group, and in how many departments they are. */
export type Gathered = { readonly group: readonly number[]; readonly departments: number };

/**
 * How strong a group is: how alike the others elsewhere are to the one that they are least alike to, and more for more
 * departments.
 *
 *     (1 - 1/D) min_i mean_j a_ij     j: of another department than i; a: affinity; D: departments
 *
 * [0, 1 - 1/D], no unit: .67 for three departments that say the same, .5 for a pair that does. One that hardly belongs
 * makes the whole group weak, however alike two of the others are. O(n²). This project.
 *
 * @param affinity of two places of the group; null within a department
 */
export function groupStrength(
  { group, departments }: Gathered,
  affinity: (a: number, b: number) => number | null,
): number {
  const found = group.map((one) => {
    const others = group.flatMap((other) => (one === other ? [] : (affinity(one, other) ?? [])));
    return others.reduce((sum, value) => sum + value, 0) / others.length;
  });
  return Math.min(...found) * (1 - 1 / departments);
}
