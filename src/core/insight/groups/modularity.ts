import { degreeOf, type PeoplePairs } from "../../network/people-pairs.ts";

/**
 * How many more ties lie within groups than if people were tied at random.
 *
 *     Q = sum over groups g of ( m_g / m - (K_g / 2m)² )     m_g: ties within, K_g: sum of degrees
 *
 * @param groupOf for each person a whole number from 0; below 0 only for people without ties
 * @returns no unit, [-1/2, 1); null without ties
 * O(n + m). Newman 2006, PNAS 103:8577; networkx's and igraph's `modularity`.
 */
export function modularity(pairs: PeoplePairs, groupOf: Int32Array): number | null {
  if (pairs.count === 0) return null;
  const groups = groupOf.reduce((most, group) => Math.max(most, group + 1), 0);
  const degrees = new Float64Array(groups);
  let within = 0;
  for (let person = 0; person < pairs.people; person += 1) {
    const own = groupOf[person]!;
    if (own >= 0) degrees[own]! += degreeOf(pairs, person);
    for (let arc = pairs.starts[person]!; arc < pairs.starts[person + 1]!; arc += 1)
      if (groupOf[pairs.neighbours[arc]!] === own) within += 1;
  }
  const twice = 2 * pairs.count;
  return degrees.reduce((left, degree) => left - (degree / twice) ** 2, within / twice);
}
