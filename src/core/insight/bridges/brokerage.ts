import { NO_DEPARTMENT, type DepartmentLevel } from "../../network/department-level.ts";
import { degreeOf, type PeoplePairs } from "../../network/people-pairs.ts";
import { UNWATCHED, step, type Watch } from "../../network/watch.ts";

/** How many times a person stands between two others in each way. */
export type Roles = {
  /** All three in one department. */
  readonly coordinator: number;
  /** The two in one department, the person in another. */
  readonly consultant: number;
  /** The person in the department of just one of the two. */
  readonly gatekeeper: number;
  /** Three departments. */
  readonly liaison: number;
};

/**
 * Between whom a person stands, by the departments of the three.
 *
 * Counted are open two-paths a - b - c (b tied to both, a and c not tied), each pair a, c once, for b.
 * Gatekeeper and representative are one role, as ties have no direction. A two-path with someone without
 * a department is not counted.
 *
 * @returns one per person, counts; null without ties, and for someone without a department
 * @throws Failure `cancelled`
 * O(sum of k²). Gould & Fernandez 1989, Sociological Methodology 19:89.
 */
export function brokerage(
  pairs: PeoplePairs,
  at: DepartmentLevel,
  watch: Watch = UNWATCHED,
): (Roles | null)[] {
  const { people, starts, neighbours } = pairs;
  const into = new Uint32Array(at.departments.length);
  const neighbourOf = new Int32Array(people).fill(-1);
  return Array.from({ length: people }, (_, person) => {
    step(watch, person, people);
    const own = at.ofPerson[person]!;
    if (own === NO_DEPARTMENT || degreeOf(pairs, person) === 0) return null;
    const row = neighbours
      .subarray(starts[person], starts[person + 1])
      .filter((other) => at.ofPerson[other] !== NO_DEPARTMENT);
    const roles = allPairs(row, own, { at, into });
    for (const other of row) neighbourOf[other] = person;
    for (const one of row) {
      for (let arc = starts[one]!; arc < starts[one + 1]!; arc += 1) {
        const other = neighbours[arc]!;
        if (other < one || neighbourOf[other] !== person) continue;
        roles[roleBetween(own, at.ofPerson[one]!, at.ofPerson[other]!)] -= 1;
      }
    }
    return roles;
  });
}

type Counting = { -readonly [Role in keyof Roles]: number };

/** The roles if no two of the person's contacts were tied. */
function allPairs(
  row: Uint32Array,
  own: number,
  { at, into }: { readonly at: DepartmentLevel; readonly into: Uint32Array },
): Counting {
  for (const other of row) into[at.ofPerson[other]!]! += 1;
  const inside = into[own]!;
  const outside = row.length - inside;
  let consultant = 0;
  for (const other of row) {
    const department = at.ofPerson[other]!;
    if (department !== own) consultant += twoOf(into[department]!);
    into[department] = 0;
  }
  return {
    coordinator: twoOf(inside),
    consultant,
    gatekeeper: inside * outside,
    liaison: twoOf(outside) - consultant,
  };
}

function twoOf(count: number): number {
  // Without the 0 nobody would be tied -0 times.
  return count === 0 ? 0 : (count * (count - 1)) / 2;
}

function roleBetween(own: number, one: number, other: number): keyof Roles {
  if (one === other) return one === own ? "coordinator" : "consultant";
  return one === own || other === own ? "gatekeeper" : "liaison";
}
