import type { Problem, ProblemCode } from "../model/problem.ts";

/**
 * Problems as they are collected: of each code the first ones, and how many there were in all. Warnings about the same
 * value in the same column are told once, with how often and on which lines.
 */
export type ProblemList = {
  readonly add: (problem: Problem) => void;
  /** The first of each code; where some were left out, one more without a line says how many in all. */
  readonly all: () => Problem[];
};

/** Keeps memory bounded however broken a file is: at most `limit` problems of a code are kept. */
export function problemList(file: string, limit = 2_000): ProblemList {
  const kept: Problem[] = [];
  const totals = new Map<ProblemCode, { total: number; severity: Problem["severity"] }>();
  const same = new Map<string, Repeated>();
  const add = (problem: Problem): void => {
    const key = keyOf(problem);
    const known = key === null ? undefined : same.get(key);
    if (known !== undefined) return countRepeat(known, problem);
    const seen = totals.get(problem.code) ?? { total: 0, severity: problem.severity };
    seen.total += 1;
    totals.set(problem.code, seen);
    if (seen.total > limit) return;
    if (key !== null)
      same.set(key, { at: kept.length, count: 1, lines: [problem.place.line ?? 0] });
    kept.push(problem);
  };
  const left = (): Problem[] =>
    [...totals]
      .filter(([, { total }]) => total > limit)
      .map(([code, { total, severity }]) => ({
        code,
        severity,
        place: { file, line: null, column: null },
        value: null,
        details: { total, shown: limit },
      }));
  const all = (): Problem[] => {
    const told = [...kept];
    for (const { at, count, lines } of same.values()) {
      const first = told[at];
      if (count > 1 && first !== undefined)
        told[at] = { ...first, details: { ...first.details, count, lines: lines.join(", ") } };
    }
    return [...told, ...left()];
  };
  return { add, all };
}

/** What equal warnings have in common; null for what is told one by one. */
function keyOf({ code, severity, place, value }: Problem): string | null {
  // What is no matter of a column is told of each line: a byte that is no character, a note below the table.
  const { column, line } = place;
  if (severity !== "warning" || value === null || column === null || line === null) return null;
  return `${code}\n${column}\n${value}`;
}

function countRepeat(known: Repeated, { place }: Problem): void {
  known.count += 1;
  if (known.lines.length < MOST_LINES) known.lines.push(place.line ?? 0);
}

type Repeated = { readonly at: number; count: number; readonly lines: number[] };

const MOST_LINES = 10;

const LONGEST_VALUE = 200;

/** An offending value as a problem carries it. */
export function shown(value: string): string {
  return value.length <= LONGEST_VALUE ? value : `${value.slice(0, LONGEST_VALUE - 1)}…`;
}
