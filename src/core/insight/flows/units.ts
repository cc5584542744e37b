import { NO_DEPARTMENT, type DepartmentLevel } from "../../network/department-level.ts";
import type { Network } from "../../network/network.ts";

/** Initiatives that say nearly the same, counted as one. */
export type Unit = {
  /** Places of the initiatives, rising; the first stands for all. */
  readonly members: readonly number[];
  /** Places of the departments that they are in, rising. */
  readonly departments: readonly number[];
  /** Places of the people of all of them. */
  readonly people: readonly number[];
};

/**
 * The initiatives of a level, near-identical ones folded into one; those without a department are not compared.
 *
 * @param first of each initiative the first that says nearly the same (near-identical.ts)
 */
export function foldInitiatives(network: Network, at: DepartmentLevel, first: Int32Array): Unit[] {
  const members = new Map<number, number[]>();
  first.forEach((group, place) => {
    if (at.ofInitiative[place] === NO_DEPARTMENT) return;
    const known = members.get(group);
    if (known === undefined) members.set(group, [place]);
    else known.push(place);
  });
  return [...members.values()].map((places) => ({
    members: places,
    departments: distinct(places.map((place) => at.ofInitiative[place]!)),
    people: distinct(
      places.flatMap((place) =>
        network.participants
          .get(network.initiatives[place]!.id)!
          .map((id) => network.placeOf.get(id)!),
      ),
    ),
  }));
}

function distinct(values: readonly number[]): number[] {
  return [...new Set(values)].sort((a, b) => a - b);
}
