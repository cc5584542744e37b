/** What someone knows: a sum of unknown figures, each taken so many times. */
export type Equation = readonly number[];

const NOTHING_LEFT = 1e-9;

/**
 * Whether a sum of unknowns can be worked out from the sums that are known, by adding and subtracting these however
 * many times: whether it lies in their row space.
 */
export function canBeWorkedOut(wanted: Equation, known: readonly Equation[]): boolean {
  const rows = reduced(known);
  return clear(wanted, rows).every((value) => Math.abs(value) < NOTHING_LEFT);
}

type Row = { readonly pivot: number; readonly values: readonly number[] };

function reduced(known: readonly Equation[]): Row[] {
  const rows: Row[] = [];
  for (const equation of known) {
    const left = clear(equation, rows);
    const pivot = left.findIndex((value) => Math.abs(value) >= NOTHING_LEFT);
    if (pivot === -1) continue;
    rows.push({ pivot, values: left.map((value) => value / left[pivot]!) });
  }
  return rows;
}

function clear(equation: Equation, rows: readonly Row[]): number[] {
  let left = [...equation];
  for (const { pivot, values } of rows) {
    const times = left[pivot]!;
    left = left.map((value, place) => value - times * values[place]!);
  }
  return left;
}
