import type { Problem, ProblemCode } from "../model/problem.ts";

/** Problems as they are collected: of each code the first ones, and how many there were in all. */
export type ProblemList = {
  readonly add: (problem: Problem) => void;
  /** The first of each code; where some were left out, one more without a line says how many in all. */
  readonly all: () => Problem[];
};

/** Keeps memory bounded however broken a file is: at most `limit` problems of a code are kept. */
export function problemList(file: string, limit = 2_000): ProblemList {
  const kept: Problem[] = [];
  const totals = new Map<ProblemCode, { total: number; severity: Problem["severity"] }>();
  const add = (problem: Problem): void => {
    const seen = totals.get(problem.code) ?? { total: 0, severity: problem.severity };
    seen.total += 1;
    totals.set(problem.code, seen);
    if (seen.total <= limit) kept.push(problem);
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
  return { add, all: () => [...kept, ...left()] };
}

const LONGEST_VALUE = 200;

/** An offending value as a problem carries it. */
export function shown(value: string): string {
  return value.length <= LONGEST_VALUE ? value : `${value.slice(0, LONGEST_VALUE - 1)}…`;
}
