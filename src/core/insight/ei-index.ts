import { NO_DEPARTMENT, type DepartmentLevel } from "../network/department-level.ts";
import type { PairEnds } from "../network/people-pairs.ts";

/** An E-I index with the tied pairs that it rests on; n is both together. */
export type EiIndex = {
  readonly value: number | null;
  readonly internal: number;
  readonly external: number;
};

/**
 * Whether ties look inward or outward.
 *
 *     (E - I) / (E + I)     E: tied pairs across departments, I: within one
 *
 * No unit, [-1, 1]: -1 all within, +1 all across; null without a pair, not 0. Says little by itself:
 * read it beside what chance gives (ei-expectation.ts). Krackhardt & Stern 1988, Social Psychology
 * Quarterly 51:123.
 */
export function eiIndex(internal: number, external: number): EiIndex {
  const n = internal + external;
  return { value: n === 0 ? null : (external - internal) / n, internal, external };
}

/** The E-I index of all compared pairs (both ends have a department). O(m). */
export function eiOfNetwork(ends: PairEnds, at: DepartmentLevel): EiIndex {
  let internal = 0;
  for (let pair = 0; pair < ends.a.length; pair += 1) {
    if (at.ofPerson[ends.a[pair]!] === at.ofPerson[ends.b[pair]!]) internal += 1;
  }
  return eiIndex(internal, ends.a.length - internal);
}

/**
 * The E-I index of each department of the level, in its order: I are the tied pairs inside it, each
 * counted once, E those with just one end in it. O(m).
 */
export function eiOfDepartments(ends: PairEnds, at: DepartmentLevel): EiIndex[] {
  const internal = new Uint32Array(at.departments.length);
  const external = new Uint32Array(at.departments.length);
  for (let pair = 0; pair < ends.a.length; pair += 1) {
    const a = at.ofPerson[ends.a[pair]!]!;
    const b = at.ofPerson[ends.b[pair]!]!;
    if (a === b) internal[a]! += 1;
    else {
      external[a]! += 1;
      external[b]! += 1;
    }
  }
  return at.departments.map((_, place) => eiIndex(internal[place]!, external[place]!));
}

/**
 * The E-I index of each person, in the network's order: I are the ties to people of the same department,
 * E those to people of another. null for someone who is not compared (no department). O(m).
 */
export function eiOfPeople(ends: PairEnds, at: DepartmentLevel): (EiIndex | null)[] {
  const internal = new Uint32Array(at.ofPerson.length);
  const external = new Uint32Array(at.ofPerson.length);
  for (let pair = 0; pair < ends.a.length; pair += 1) {
    const a = ends.a[pair]!;
    const b = ends.b[pair]!;
    const count = at.ofPerson[a] === at.ofPerson[b] ? internal : external;
    count[a]! += 1;
    count[b]! += 1;
  }
  return Array.from(at.ofPerson, (place, person) =>
    place === NO_DEPARTMENT ? null : eiIndex(internal[person]!, external[person]!),
  );
}
