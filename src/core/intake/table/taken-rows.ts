import type { Problem, ProblemCode } from "../../model/problem.ts";
import { isEmpty } from "./is-empty.ts";

export type Row = {
  readonly cells: readonly string[];
  readonly line: number;
  /** Whether its quotes were not as they should be. */
  readonly broken: boolean;
  /** Whether it has another delimiter or other quotes than the rows around it. */
  readonly otherwise: boolean;
};

/** What rows turned out to be: data with the lines of each row, lines of empty rows, and what is told of the others. */
export type PartedRows = {
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
  readonly empty: readonly number[];
  readonly problems: readonly Problem[];
};

/** Gathers what the rows of a table turn out to be. */
export type TakenRows = {
  /** Data with as many cells as it should have. */
  readonly plain: (cells: readonly string[], line: number) => void;
  /** Data, whatever its cells and quotes are like; what is wrong with it is told. */
  readonly data: (row: Row) => void;
  readonly empty: (line: number) => void;
  readonly tell: (code: ProblemCode, line: number, more?: Partial<Problem>) => void;
  /** A row above the data: as many cells as it has are usual below it too. */
  readonly above: (cells: readonly string[]) => void;
  /** Whether a row of data that was told of had as many cells. */
  readonly hadLength: (length: number) => boolean;
  /** What was gathered since it was last asked. */
  readonly taken: () => PartedRows;
};

export function takenRows(file: string, width: number): TakenRows {
  let out = nothing();
  let seen = 0;
  let longest = width;
  const lengths = new Map<number, number>();

  const tell: TakenRows["tell"] = (code, line, more = {}) => {
    const place = { file, line, column: null };
    out.problems.push({ code, severity: "warning", place, value: null, ...more });
  };

  const data = ({ cells, line, broken, otherwise }: Row): void => {
    const { length } = cells;
    if (otherwise) tell("row-otherwise", line);
    else if (broken) tell("quote-open", line);
    const count = (lengths.get(length) ?? 0) + 1;
    lengths.set(length, count);
    const isUsual = seen === 0 || (length <= longest && count * 10 > seen);
    // Delimiters at the end of all rows say nothing; at the end of one, a cell too many stands somewhere in it.
    const isEnded = length > width && isEmpty(cells.slice(width)) && isUsual;
    if (length !== width && !isEnded)
      tell("row-ragged", line, { details: { cells: length, expected: width } });
    seen += 1;
    longest = Math.max(longest, length);
    if (length < width) out.rows.push([...cells, ...Array<string>(width - length).fill("")]);
    else out.rows.push(isEnded ? cells.slice(0, width) : cells);
    out.lines.push(line);
  };

  return {
    plain: (cells, line) => {
      out.rows.push(cells);
      out.lines.push(line);
      seen += 1;
    },
    data,
    empty: (line) => void out.empty.push(line),
    tell,
    above: ({ length }) => {
      longest = Math.max(longest, length);
    },
    hadLength: (length) => lengths.has(length),
    taken: () => {
      const done = out;
      out = nothing();
      return done;
    },
  };
}

const nothing = () => ({
  rows: [] as (readonly string[])[],
  lines: [] as number[],
  empty: [] as number[],
  problems: [] as Problem[],
});
