import type { Overview } from "../../../contract/overview.ts";
import { departmentCode } from "../../app/department-code.ts";

/** A row and column of the matrix; `id` null is the rest, summed. */
export type MatrixDepartment = {
  readonly id: number | null;
  readonly code: string;
  readonly name: string;
  readonly people: number;
};

/** What two departments have together, against chance; inside one where both are the same. */
export type MatrixCell = {
  readonly row: number;
  readonly column: number;
  readonly ties: number;
  readonly expected: number;
  /** Observed to expected; null where chance gives nothing. */
  readonly ratio: number | null;
  /** The summed scores of the flows between the two; null where not known, as within one department. */
  readonly potential: number | null;
};

export type Matrix = {
  readonly departments: readonly MatrixDepartment[];
  /** The lower half with the diagonal: `cells[row][column]`, column up to row. */
  readonly cells: readonly (readonly MatrixCell[])[];
  /** Departments and people that are summed in the rest, or not shown where they could be told apart. */
  readonly rest: {
    readonly departments: number;
    readonly people: number;
    readonly isShown: boolean;
  };
};

/** More than this is no longer read. */
const MOST = 12;
/** Under five people a sum says something about persons. */
const LEAST_PEOPLE = 5;

/**
 * The lower half of the table of departments. Only the twelve largest stand alone; the others are summed
 * in one last row with those too small to compare: ties and expectations add up, ratios are made anew.
 * A rest of one department, or of under five people, is not shown, as it would not hide anyone.
 */
export function matrixOf(overview: Overview, restName: string): Matrix {
  const compared = overview.departments.filter(({ small }) => !small);
  const shown = compared
    .toSorted((a, b) => b.people - a.people || a.id - b.id)
    .slice(0, MOST)
    .map(({ id, name, code, people }) => ({ id, name, people, code: departmentCode(name, code) }))
    .toSorted((a, b) => a.code.localeCompare(b.code));
  const shownPeople = shown.reduce((sum, { people }) => sum + people, 0);
  const allPeople = compared.reduce((sum, { people }) => sum + people, overview.other.people);
  const rest = {
    departments: compared.length - shown.length + overview.other.departments,
    people: allPeople - shownPeople,
  };
  const isShown = rest.departments > 1 && rest.people >= LEAST_PEOPLE && shown.length > 0;
  const departments: MatrixDepartment[] = isShown
    ? [...shown, { id: null, code: restName, name: restName, people: rest.people }]
    : shown;
  return {
    departments,
    cells: cellsOf(overview.pairs, departments, isShown),
    rest: { ...rest, isShown },
  };
}

type Sum = { ties: number; expected: number; potential: number | null };

function cellsOf(
  pairs: Overview["pairs"],
  departments: readonly MatrixDepartment[],
  hasRest: boolean,
): MatrixCell[][] {
  const places = new Map(departments.map(({ id }, place) => [id, place]));
  const placeOf = (id: number | null): number | undefined =>
    places.get(id) ?? (hasRest ? departments.length - 1 : undefined);
  const sums = departments.map((_, row) =>
    Array.from({ length: row + 1 }, (): Sum => ({ ties: 0, expected: 0, potential: null })),
  );
  for (const { aId, bId, ties, expected, potential } of pairs) {
    const a = placeOf(aId);
    const b = placeOf(bId);
    if (a === undefined || b === undefined) continue;
    const sum = sums[Math.max(a, b)]?.[Math.min(a, b)];
    if (sum === undefined) continue;
    sum.ties += ties;
    sum.expected += expected;
    if (potential !== null && a !== b) sum.potential = (sum.potential ?? 0) + potential;
  }
  return sums.map((columns, row) =>
    columns.map(({ ties, expected, potential }, column) => ({
      row,
      column,
      ties,
      expected,
      ratio: expected > 0 ? ties / expected : null,
      potential,
    })),
  );
}

/** The five colours: much less, less, about as chance gives, more, much more; 0 where there is no ratio. */
export function ratioClass(ratio: number | null): 0 | 1 | 2 | 3 | 4 | 5 {
  if (ratio === null) return 0;
  if (ratio < 0.25) return 1;
  if (ratio < 0.6) return 2;
  if (ratio <= 1.5) return 3;
  return ratio <= 3 ? 4 : 5;
}

/**
 * The cell that is explained first: two departments with the largest lack of ties, else the first two,
 * else the only one.
 */
export function firstCell({ cells, departments }: Matrix): MatrixCell | null {
  const between = cells
    .flat()
    .filter(
      ({ row, column }) =>
        row !== column && departments[row]?.id !== null && departments[column]?.id !== null,
    );
  const [most] = between.toSorted((a, b) => b.expected - b.ties - (a.expected - a.ties));
  return most ?? cells[0]?.[0] ?? null;
}

/** The largest potential of any two departments; null where none is known. */
export function mostPotential({ cells }: Matrix): number | null {
  const known = cells.flat().flatMap(({ potential }) => potential ?? []);
  return known.length === 0 ? null : Math.max(...known);
}

/** Nothing, something, or at least half of the most that could flow between any two. */
export function potentialClass(potential: number | null, most: number): 0 | 1 | 2 {
  if (potential === null || potential === 0) return 0;
  return potential * 2 >= most ? 2 : 1;
}
