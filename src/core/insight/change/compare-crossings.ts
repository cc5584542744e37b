import type { DepartmentId, PersonId } from "../../model/ids.ts";
import { hiddenTogether } from "../../network/hidden-together.ts";
import { pairOf, type CrossingsAt } from "./crossings-at.ts";

export type DepartmentChange = {
  readonly id: DepartmentId;
  /** Crossings with an end in it; null where the figures are not told. */
  readonly before: number | null;
  readonly after: number | null;
  readonly small: boolean;
};

export type CrossingsCompared = {
  readonly before: number;
  readonly after: number;
  /** By id. */
  readonly added: readonly (readonly [PersonId, PersonId])[];
  readonly removed: readonly (readonly [PersonId, PersonId])[];
  /** By id; also those that are at one of the moments only. */
  readonly departments: readonly DepartmentChange[];
};

/** Two moments compared: which crossings are new, which are gone, and how many each department has. O(m log m) */
export function compareCrossings(before: CrossingsAt, after: CrossingsAt): CrossingsCompared {
  return {
    before: before.pairs.size,
    after: after.pairs.size,
    added: inOneOnly(after, before),
    removed: inOneOnly(before, after),
    departments: departmentsOf(before, after),
  };
}

function inOneOnly(one: CrossingsAt, other: CrossingsAt): (readonly [PersonId, PersonId])[] {
  return [...one.pairs]
    .filter((key) => !other.pairs.has(key))
    .toSorted((a, b) => a - b)
    .map(pairOf);
}

function departmentsOf(before: CrossingsAt, after: CrossingsAt): DepartmentChange[] {
  const ids = new Set([...before.departments.keys(), ...after.departments.keys()]);
  const rows = [...ids]
    .toSorted((a, b) => a - b)
    .map((id) => ({
      id,
      before: before.departments.get(id) ?? NOTHING,
      after: after.departments.get(id) ?? NOTHING,
    }));
  const hidden = hiddenOf(rows);
  return rows.map((row) => {
    const small = hidden.has(row);
    return {
      id: row.id,
      before: small ? null : row.before.crossings,
      after: small ? null : row.after.crossings,
      small,
    };
  });
}

const NOTHING = { crossings: 0, people: 0 };
type Row = {
  readonly id: DepartmentId;
  readonly before: { readonly crossings: number; readonly people: number };
  readonly after: { readonly crossings: number; readonly people: number };
};

/**
 * Departments whose figures are not told: those without people at both moments, and of each moment the small ones with
 * who goes with them (hidden-together.ts). Every crossing counts in two departments, so that the figure of just one could
 * be worked out from the total.
 */
function hiddenOf(rows: readonly Row[]): ReadonlySet<Row> {
  const hidden = new Set(rows.filter(({ before, after }) => before.people + after.people === 0));
  for (const moment of ["before", "after"] as const) {
    const sizes = rows.map((row) => row[moment].people);
    for (const place of hiddenTogether(sizes, LEAST)) hidden.add(rows[place]!);
  }
  return hidden;
}

/** One figure of each department is told. */
const LEAST = 2;
