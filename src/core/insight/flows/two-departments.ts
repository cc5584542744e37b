import { comparedPairs } from "../../network/crossings.ts";
import type { DepartmentLevel } from "../../network/department-level.ts";
import type { PeoplePairs } from "../../network/people-pairs.ts";
import { compareDepartments } from "../../network/small-departments.ts";
import { distanceFinder, FAR } from "../paths/distances.ts";
import { areTied, withPair } from "../what-if/with-pair.ts";

type Places = readonly [number, number];

/**
 * Tied pairs of people between two departments, and how many their numbers of ties make likely (lift.ts).
 *
 * @returns null for a small department, for one and the same, and for none
 */
export function tiesBetween(
  pairs: PeoplePairs,
  at: DepartmentLevel,
  places: Places,
): { readonly ties: number; readonly expected: number } | null {
  if (!areCompared(at, places)) return null;
  const [one, other] = places;
  const ends = comparedPairs(pairs, at);
  const degrees = new Uint32Array(at.departments.length);
  let ties = 0;
  for (let pair = 0; pair < ends.a.length; pair += 1) {
    const a = at.ofPerson[ends.a[pair]!]!;
    const b = at.ofPerson[ends.b[pair]!]!;
    degrees[a]! += 1;
    degrees[b]! += 1;
    if ((a === one && b === other) || (a === other && b === one)) ties += 1;
  }
  const expected =
    ends.a.length === 0 ? 0 : (degrees[one]! * degrees[other]!) / (2 * ends.a.length);
  return { ties, expected };
}

const STEPS = 3;

/**
 * What one introduction changes: how many people of two departments have someone of the other within three steps, before
 * and after.
 *
 * @param ask.introduced two people by their places
 * @returns people, [0, those of both]; null for a small department, for one and the same, and for none
 */
export function reachBetween(
  pairs: PeoplePairs,
  at: DepartmentLevel,
  ask: { readonly places: Places; readonly introduced: Places },
): { readonly before: number; readonly after: number } | null {
  if (!areCompared(at, ask.places)) return null;
  const [a, b] = ask.introduced;
  const before = withinReach(pairs, at, ask.places);
  const changes = a !== b && !areTied(pairs, a, b);
  return { before, after: changes ? withinReach(withPair(pairs, a, b), at, ask.places) : before };
}

function withinReach(pairs: PeoplePairs, at: DepartmentLevel, [one, other]: Places): number {
  const find = distanceFinder(pairs);
  const peopleOf = (place: number): number[] =>
    [...at.ofPerson.keys()].filter((person) => at.ofPerson[person] === place);
  const reaching = (from: number, to: number): number => {
    const { steps } = find(peopleOf(to), STEPS);
    return peopleOf(from).filter((person) => steps[person] !== FAR).length;
  };
  return reaching(one, other) + reaching(other, one);
}

function areCompared(at: DepartmentLevel, [one, other]: Places): boolean {
  const { compared } = compareDepartments(at);
  return one !== other && compared.includes(one) && compared.includes(other);
}
