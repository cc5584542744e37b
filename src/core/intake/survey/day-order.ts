import type { DayOrder } from "../cells/day.ts";

/** Finds out from all dates of a file whether `3/4/2025` has the day or the month first; without a sign the day. */
export function dayOrderOf(): {
  readonly add: (cell: string) => void;
  readonly result: () => DayOrder;
} {
  let dayFirst = 0;
  let monthFirst = 0;
  return {
    add: (cell) => {
      const [, first, second] = SLASHED.exec(cell) ?? [];
      if (Number(first) > 12) dayFirst += 1;
      if (Number(second) > 12) monthFirst += 1;
    },
    result: () => (monthFirst > dayFirst ? "month-first" : "day-first"),
  };
}

const SLASHED = /^\s*(\d{1,2})\/(\d{1,2})\/\d{2}/;
