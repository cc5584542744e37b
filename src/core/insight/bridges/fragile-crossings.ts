import type { InitiativeId, PersonId } from "../../model/ids.ts";
import { NO_DEPARTMENT, type DepartmentLevel } from "../../network/department-level.ts";
import type { Network } from "../../network/network.ts";
import type { ComparedDepartments } from "../../network/small-departments.ts";

/** Two compared departments, by their places at the level (a < b), whose ties all run over one. */
export type FragileCrossing = {
  readonly a: number;
  readonly b: number;
  /** Tied pairs between them. */
  readonly ties: number;
  /** Each of these people is an end of all of those pairs; by id. */
  readonly people: readonly PersonId[];
  /** The initiative that is the only reason for all of those pairs. */
  readonly initiative: InitiativeId | null;
};

/**
 * Pairs of compared departments that would lose their last tie with one person or one initiative.
 *
 * Connected are two departments with a tied pair of people between them; ways over a third do not count.
 * It runs over a person who is an end of every such pair (of a single pair both are), and over an
 * initiative where no pair stated a tie and it is the only one with people of both. Departments under 5
 * people are not compared.
 *
 * @returns in order of a, b; only pairs with `people` or an `initiative`
 * O(m + ties + departments of each initiative, squared).
 */
export function fragileCrossings(
  network: Network,
  at: DepartmentLevel,
  { compared, groupOf }: ComparedDepartments,
): FragileCrossing[] {
  const isCompared = (place: number): boolean =>
    place !== NO_DEPARTMENT && groupOf[place]! < compared.length;
  const keyOf = (one: number, other: number): number =>
    Math.min(one, other) * at.departments.length + Math.max(one, other);
  const departmentOf = (person: number): number | null => {
    const place = at.ofPerson[person]!;
    return isCompared(place) ? place : null;
  };
  const reasons = reasonsOf(network, departmentOf, keyOf);
  return [...crossingEnds(network, departmentOf, keyOf)]
    .toSorted(([one], [other]) => one - other)
    .map(([key, { ties, ends }]) => {
      const reason = reasons.get(key);
      return {
        a: Math.floor(key / at.departments.length),
        b: key % at.departments.length,
        ties,
        people: ends.map((person) => network.people[person]!.id).toSorted((a, b) => a - b),
        initiative: reason === undefined || reason === MANY ? null : reason,
      };
    })
    .filter(({ people, initiative }) => people.length > 0 || initiative !== null);
}

type DepartmentOf = (person: number) => number | null;
type KeyOf = (one: number, other: number) => number;
type Ends = { ties: number; ends: readonly number[] };

/** For each pair of departments its tied pairs, and who is an end of all of them. */
function crossingEnds(
  { pairs }: Network,
  departmentOf: DepartmentOf,
  keyOf: KeyOf,
): Map<number, Ends> {
  const found = new Map<number, Ends>();
  for (let person = 0; person < pairs.people; person += 1) {
    const own = departmentOf(person);
    if (own === null) continue;
    for (let arc = pairs.starts[person]!; arc < pairs.starts[person + 1]!; arc += 1) {
      const other = pairs.neighbours[arc]!;
      const department = other > person ? departmentOf(other) : null;
      if (department === null || department === own) continue;
      const key = keyOf(own, department);
      const before = found.get(key);
      if (before === undefined) found.set(key, { ties: 1, ends: [person, other] });
      else {
        before.ties += 1;
        before.ends = before.ends.filter((end) => end === person || end === other);
      }
    }
  }
  return found;
}

/** More than one initiative, or a stated tie. */
const MANY = 0;

/** For each pair of departments the initiative that ties them; {@link MANY} where there is more. */
function reasonsOf(
  { ties, placeOf, participants }: Network,
  departmentOf: DepartmentOf,
  keyOf: KeyOf,
): Map<number, InitiativeId | typeof MANY> {
  const reasons = new Map<number, InitiativeId | typeof MANY>();
  for (let tie = 0; tie < ties.from.length; tie += 1) {
    const from = placeOf.get(ties.from[tie] as PersonId);
    const to = placeOf.get(ties.to[tie] as PersonId);
    if (from === undefined || to === undefined) continue;
    const [one, other] = [departmentOf(from), departmentOf(to)];
    if (one !== null && other !== null && one !== other) reasons.set(keyOf(one, other), MANY);
  }
  for (const [initiative, people] of participants) {
    const departments = [...new Set(people.map((id) => departmentOf(placeOf.get(id)!)))].filter(
      (place) => place !== null,
    );
    departments.forEach((one, place) => {
      for (const other of departments.slice(place + 1)) {
        const key = keyOf(one, other);
        reasons.set(key, reasons.has(key) ? MANY : initiative);
      }
    });
  }
  return reasons;
}
